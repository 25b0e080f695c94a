package org.safeconduct.casefile;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;

/** Documents of a file: judged by their content, at most 20 MB, streamed in and out. */
@Stateless
public class Documents {

    /** The kind of a letter that this system wrote. */
    public static final String LETTER = "LETTER";

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_REASON = 500;

    private static final String PHOTOGRAPH = "PHO";
    private static final List<String> PICTURES = List.of("image/jpeg", "image/png");

    /** Bytes that a document may have at most. */
    public static final long MOST = 20L * 1024 * 1024;

    @PersistenceContext(unitName = "casefile") EntityManager em;
    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;
    @Inject CurrentCaller caller;
    @Inject Particulars particulars;
    @Inject Codes codes;
    @Inject Timeline timeline;

    /**
     * A document that is handed in.
     *
     * @param kind code of the list {@code document}
     * @param fileName as the sender calls it; kept without paths and controls
     * @param person whom it concerns; null for the whole file
     */
    public record NewDocument(String kind, String title, String fileName, UUID person) {}

    /**
     * A document to be read.
     *
     * @param stream reads piece by piece, also after the act has ended; a document that is damaged breaks off
     */
    public record Content(DocumentRow row, InputStream stream) {}

    /** In the order of filing, struck ones too. */
    @Gated(Action.DOCUMENT_LIST)
    public List<DocumentRow> list(Subject file) {
        return em.createQuery("select d from Document d where d.file = :file order by d.filedAt, d.id", Document.class)
                .setParameter("file", file)
                .getResultStream()
                .map(Document::row)
                .toList();
    }

    /**
     * Streams into the database; nothing is kept on refusal. Invalid at /kind, /title, /fileName, and at /content:
     * {@code too-large} (over 20 MB), {@code empty}, {@code document-type} (none of PDF, PNG, JPEG, TIFF, plain text, DOCX,
     * ODT, MP3, WAV, or not what the ending of the name says), {@code document-broken}, {@code document-encrypted},
     * {@code image-too-large}, {@code archive-bomb}.
     */
    @Gated(Action.DOCUMENT_ADD)
    public DocumentRow add(Subject file, NewDocument document, InputStream content) {
        new Flaws().unless(codes.exists("document", document.kind()), "/kind", "code", "document")
                .required(document.title(), "/title")
                .atMost(LONGEST_TITLE, document.title(), "/title")
                .required(document.fileName(), "/fileName")
                .refuse();
        DocumentRow row = keep(file, document, content);
        particulars.noted(file, "document", row.id());
        particulars.noted(file, "sha256", row.sha256());
        tell(file, row, "document.added", null);
        return row;
    }

    /** Unknown if the file has no such document. */
    @Gated(Action.DOCUMENT_READ)
    public Content open(Subject file, UUID document) {
        DocumentRow row = of(file, document).row();
        particulars.noted(file, "document", document);
        return new Content(row, kept(row).stream());
    }

    /** Marks as filed in error; stays readable. Flaw at /reason; RuleForbids {@code already-struck}. */
    @Gated(Action.DOCUMENT_STRIKE)
    public void strike(Subject file, UUID document, String reason) {
        new Flaws().required(reason, "/reason").atMost(LONGEST_REASON, reason, "/reason").refuse();
        Document struck = of(file, document);
        struck.strike(Time.now(clock), caller.get().login(), reason.strip());
        particulars.noted(file, "document", document);
        particulars.because(reason);
        tell(file, struck.row(), "document.struck", reason.strip());
        em.flush();
    }

    /** Whether the file has this document and it was not filed in error. */
    @Open("casework checks the papers that an act relies on")
    public boolean holds(Subject file, UUID document) {
        Document found = em.find(Document.class, document);
        return found != null && found.belongsTo(file) && !found.row().struck();
    }

    /** Photographs of the person, in whatever file they are, oldest first; none that was filed in error. JPEG and PNG alone. */
    @Open("casework chooses one, and is refused another")
    public List<DocumentRow> photographs(UUID person) {
        return em.createQuery("select d from Document d where d.person = :person and d.kind = :kind"
                + " and d.mediaType in :pictures and d.struckAt is null order by d.filedAt, d.id", Document.class)
                .setParameter("person", person)
                .setParameter("kind", PHOTOGRAPH)
                .setParameter("pictures", PICTURES)
                .getResultStream()
                .map(Document::row)
                .toList();
    }

    /** One of {@link #photographs}, as it was filed; Unknown for any other. */
    @Open("casework takes over the one that it chose, inside its own gated act")
    public InputStream photograph(UUID person, UUID document) {
        return photographs(person).stream()
                .filter(row -> row.id().equals(document))
                .findFirst()
                .map(row -> kept(row).stream())
                .orElseThrow(() -> new Unknown("unknown"));
    }

    /** The kind is {@link #LETTER} whatever is given. */
    @Open("letters are filed by casework inside its own gated act")
    public DocumentRow fileLetter(Subject file, NewDocument document, byte[] pdf) {
        return keep(file, new NewDocument(LETTER, document.title(), document.fileName(), document.person()),
                new ByteArrayInputStream(pdf));
    }

    private void tell(Subject file, DocumentRow row, String what, String reason) {
        timeline.add(file, row.person(), LocalDate.now(clock), what, List.of(row.kind()), null, reason);
    }

    private DocumentRow keep(Subject file, NewDocument document, InputStream content) {
        UUID id = UUID.randomUUID();
        String name = FileName.clean(document.fileName());
        Inspection inspection = Inspection.of(name);
        Intake intake = new Intake().take(content, inspection::begin, (position, piece) -> write(id, position, piece));
        inspection.complete(new Pieces(intake.size(), position -> written(id, position)));
        Document fresh = new Document(id, file, document, name).holding(inspection.format().mediaType(), intake)
                .filed(Time.now(clock), caller.get().login());
        em.persist(fresh);
        em.flush();
        return fresh.row();
    }

    private void write(UUID document, int position, byte[] piece) {
        em.createNativeQuery("insert into casefile.document_piece (document, position, bytes) values (?1, ?2, ?3)")
                .setParameter(1, document)
                .setParameter(2, position)
                .setParameter(3, piece)
                .executeUpdate();
    }

    private byte[] written(UUID document, int position) {
        return (byte[]) em
                .createNativeQuery("select bytes from casefile.document_piece where document = ?1 and position = ?2")
                .setParameter(1, document)
                .setParameter(2, position)
                .getSingleResult();
    }

    /** Each piece is read by itself when it is asked for, in the transaction of that moment or in none. */
    private Pieces kept(DocumentRow row) {
        Sql sql = new Sql(data);
        return new Pieces(row.size(),
                position -> sql.one("select bytes from casefile.document_piece where document = ? and position = ?",
                        piece -> piece.getBytes(1), row.id(), position).orElse(null));
    }

    private Document of(Subject file, UUID document) {
        Document found = em.find(Document.class, document);
        if (found == null || !found.belongsTo(file)) {
            throw new Unknown("unknown");
        }
        return found;
    }
}
