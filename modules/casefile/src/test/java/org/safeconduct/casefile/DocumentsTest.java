package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.casefile.Documents.NewDocument;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.schema.TestDatabase;

class DocumentsTest {

    private final Desk desk = new Desk();
    private final Documents documents = desk.documents();
    private final Subject file = Desk.file();

    static Stream<Arguments> takes() {
        return Stream.of(arguments("a.pdf", Sheets.pdf(""), "application/pdf"),
                arguments("A.PDF", Sheets.pdf("/Encryption is a word"), "application/pdf"),
                arguments("a.png", Sheets.image("png"), "image/png"),
                arguments("a.jpg", Sheets.image("jpg"), "image/jpeg"),
                arguments("a.jpeg", Sheets.image("jpg"), "image/jpeg"),
                arguments("a.tiff", Sheets.image("tiff"), "image/tiff"),
                arguments("a.txt", Sheets.text(), "text/plain"),
                arguments("a.docx", Sheets.docx(10), Format.DOCX.mediaType()),
                arguments("a.odt", Sheets.odt(), Format.ODT.mediaType()),
                arguments("a.mp3", Sheets.mp3(), "audio/mpeg"),
                arguments("a.wav", Sheets.wav(), "audio/vnd.wave"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void takes(String name, byte[] content, String mediaType) throws IOException {
        DocumentRow row = add(name, content);
        assertThat(row).extracting(DocumentRow::mediaType, DocumentRow::size, DocumentRow::fileName)
                .containsExactly(mediaType, (long) content.length, name);
        assertThat(documents.open(file, row.id()).stream().readAllBytes()).isEqualTo(content);
        assertThat(documents.list(file)).containsExactly(row);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(arguments("a.jpg", Sheets.pdf(""), "document-type"),
                arguments("a.pdf", Sheets.image("png"), "document-type"),
                arguments("a.exe", new byte[]{'M', 'Z', 0, 0}, "document-type"),
                arguments("a.txt", new byte[]{0, 1, 2, 3}, "document-type"),
                arguments("a", Sheets.text(), "document-type"),
                arguments("a.txt", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), "document-type"),
                arguments("a.docx", Sheets.zipOf("evil.exe"), "document-type"),
                arguments("a.docx", Sheets.odt(), "document-type"), arguments("a.odt", Sheets.docx(1), "document-type"),
                arguments("a.zip", Sheets.zipOf("a"), "document-type"), arguments("a.pdf", new byte[0], "empty"),
                arguments("a.pdf", Sheets.pdf("/Encrypt 5 0 R"), "document-encrypted"),
                arguments("a.pdf", "%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII), "document-broken"),
                arguments("a.png", Arrays.copyOf(Sheets.image("png"), 20), "document-broken"),
                arguments("a.docx", Arrays.copyOf(Sheets.docx(10), 60), "document-broken"),
                arguments("a.png", Sheets.hugePng(50_000, 50_000), "image-too-large"),
                arguments("a.png", Sheets.hugePng(40_000, 10), "image-too-large"),
                arguments("a.docx", Sheets.docx(210 * 1024 * 1024), "archive-bomb"),
                arguments("a.docx", Sheets.docx(20 * 1024 * 1024), "archive-bomb"),
                arguments("a.docx", Sheets.manyEntries(3_100), "archive-bomb"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void refuses(String name, byte[] content, String flaw) {
        assertThatThrownBy(() -> add(name, content)).satisfies(Refused.at("/content " + flaw));
        assertThat(documents.list(file)).isEmpty();
    }

    private long pieces;

    @BeforeEach
    void countPieces() {
        pieces = kept();
    }

    @AfterEach
    void keepsPiecesOfFiledDocumentsOnly() {
        long filed = documents.list(file).stream().mapToLong(row -> (row.size() + Pieces.SIZE - 1) / Pieces.SIZE).sum();
        assertThat(kept()).isEqualTo(pieces + filed);
    }

    private static long kept() {
        return new Sql(TestDatabase.app()).one("select count(*) from casefile.document_piece", row -> row.getLong(1))
                .orElseThrow();
    }

    @Test
    void stopsReadingAtTheLimit() {
        Endless endless = new Endless();
        assertThatThrownBy(() -> desk.act(() -> documents.add(file, document("a.txt"), endless)))
                .satisfies(Refused.at("/content too-large"));
        assertThat(endless.given).isLessThanOrEqualTo(20L * 1024 * 1024 + 2 * Pieces.SIZE);
    }

    @Test
    void givesBackManyPiecesAfterTheActHasEnded() throws IOException, NoSuchAlgorithmException {
        byte[] big = new byte[20 * 1024 * 1024];
        new Random(7).nextBytes(big);
        System.arraycopy(Sheets.mp3(), 0, big, 0, 64);
        DocumentRow row = add("interview.mp3", big);
        assertThat(row.sha256()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(big)));
        InputStream later = desk.act(() -> documents.open(file, row.id())).stream();
        assertThat(later.readAllBytes()).isEqualTo(big);
    }

    @Test
    void seesALockThatLiesAcrossTwoPieces() {
        String filler = "x".repeat(Pieces.SIZE - 60);
        assertThatThrownBy(() -> add("a.pdf", Sheets.pdf(filler + "/Encrypt 5 0 R")))
                .satisfies(Refused.at("/content document-encrypted"));
    }

    @Test
    void opensNothingThroughAnotherFile() {
        DocumentRow row = add("a.txt", Sheets.text());
        assertThatThrownBy(() -> documents.open(Desk.file(), row.id())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> documents.strike(Desk.file(), row.id(), "wrong")).isInstanceOf(Unknown.class);
    }

    @Test
    void strikesWhatWasFiledInErrorAndKeepsItReadable() throws IOException {
        DocumentRow row = add("a.txt", Sheets.text());
        assertThatThrownBy(() -> documents.strike(file, row.id(), " ")).satisfies(Refused.at("/reason required"));
        desk.act(() -> documents.strike(file, row.id(), "belongs to another file"));
        assertThat(documents.list(file)).extracting(DocumentRow::struck, DocumentRow::struckReason)
                .containsExactly(tuple(true, "belongs to another file"));
        assertThat(documents.open(file, row.id()).stream().readAllBytes()).isEqualTo(Sheets.text());
        assertThat(desk.timeline().of(file)).extracting(TimelineEntry::what, TimelineEntry::args, TimelineEntry::reason)
                .containsExactly(tuple("document.added", List.of("MED"), null),
                        tuple("document.struck", List.of("MED"), "belongs to another file"));
        assertThatThrownBy(() -> desk.act(() -> documents.strike(file, row.id(), "again")))
                .isInstanceOf(RuleForbids.class);
    }

    @Test
    void filesALetterOfItsOwn() {
        NewDocument letter = new NewDocument(null, "Decision", "decision.pdf", UUID.randomUUID());
        DocumentRow row = desk.act(() -> documents.fileLetter(file, letter, Sheets.pdf("")));
        assertThat(row).extracting(DocumentRow::kind, DocumentRow::person, DocumentRow::filedBy)
                .containsExactly("LETTER", letter.person(), desk.officer.login());
    }

    @Test
    void asksForKindTitleAndName() {
        assertThatThrownBy(() -> documents.add(file, new NewDocument("XXX", "t".repeat(201), null, null),
                InputStream.nullInputStream()))
                .satisfies(Refused.at("/kind code", "/title too-long", "/fileName required"));
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.txt, passwd.txt", "C:\\temp\\a b.pdf, a b.pdf", "'a\u202Efdp.exe.pdf', afdp.exe.pdf",
            "'a\u0000\r\n\"b.pdf', ab.pdf", "تقرير.pdf, تقرير.pdf"})
    void cleansTheName(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(FileName.clean("x".repeat(300) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }

    private DocumentRow add(String name, byte[] content) {
        return desk.act(() -> documents.add(file, document(name), new ByteArrayInputStream(content)));
    }

    private static NewDocument document(String name) {
        return new NewDocument("MED", "Report", name, null);
    }

    /** Never ends, and counts what it gave. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] target, int offset, int wanted) {
            Arrays.fill(target, offset, offset + wanted, (byte) 'a');
            given += wanted;
            return wanted;
        }
    }
}
