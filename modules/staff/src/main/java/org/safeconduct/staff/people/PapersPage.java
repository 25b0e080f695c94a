package org.safeconduct.staff.people;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.safeconduct.casefile.DocumentRow;
import org.safeconduct.casefile.Documents;
import org.safeconduct.casefile.NoteRow;
import org.safeconduct.casefile.Notes;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import org.safeconduct.staff.Words;

/** What hangs on a file: documents, notes, tasks. */
@Named
@ViewScoped
public class PapersPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NOTES = 50;

    @Inject
    @Param String of;

    @Inject Documents documents;

    @Inject Notes notes;

    @Inject Tasks tasks;

    @Inject Words words;

    private Subject file;
    private List<DocumentRow> papers;
    private List<NoteRow> written;
    private List<TaskRow> todo;
    private transient Part upload;
    private String kind;
    private String title;
    private String reason;
    private String category = "GENERAL";
    private String text;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        file = Subject.parse(of);
        papers = documents.list(file);
        written = new ArrayList<>(notes.list(file, PageRequest.first(NOTES)).items());
        todo = tasks.of(file);
    }

    /** Bytes of the largest document, so that the browser need not send a larger one. */
    public long getMost() {
        return Documents.MOST;
    }

    /** Files the upload; the content is judged while it streams. */
    public void add() {
        if (upload == null || upload.getSize() == 0) {
            throw Invalid.at("/content", "required");
        }
        Documents.NewDocument document = new Documents.NewDocument(kind, title, upload.getSubmittedFileName(),
                person());
        try (InputStream content = upload.getInputStream()) {
            documents.add(file, document, content);
        } catch (IOException e) {
            throw new IllegalStateException("The upload cannot be read.", e);
        }
        title = null;
        load();
        Messages.addGlobalInfo(words.from(RegistrationPage.TEXTS, "papers.filed", List.of()));
    }

    /** Whom it concerns: in the file of a person that one. */
    private UUID person() {
        return file.kind() == Subject.Kind.PERSON ? UUID.fromString(file.id()) : null;
    }

    /** Says that a document was filed in error; it stays readable. */
    public void strike(UUID document) {
        documents.strike(file, document, reason);
        reason = null;
        load();
    }

    public void write() {
        notes.add(file, new Notes.NewNote(category, text, null));
        text = null;
        load();
        Messages.addGlobalInfo(words.from(RegistrationPage.TEXTS, "notes.saved", List.of()));
    }

    public void done(TaskRow task) {
        tasks.done(file, task.id(), task.version());
        load();
    }

    public Subject getFile() {
        return file;
    }

    /** The page of the file itself. */
    public String getHome() {
        return switch (file.kind()) {
            case PERSON -> "/persons/file.xhtml?id=" + file.id();
            case REGISTRATION -> "/registration/file.xhtml?number=" + file.id();
            default -> "/cases/file.xhtml?number=" + file.id();
        };
    }

    public List<DocumentRow> getPapers() {
        return papers;
    }

    public List<NoteRow> getWritten() {
        return written;
    }

    public List<TaskRow> getTodo() {
        return todo;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
