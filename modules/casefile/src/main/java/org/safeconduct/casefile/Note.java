package org.safeconduct.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.access.Caller;
import org.safeconduct.casefile.Notes.NewNote;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.UuidColumn;

/** A note on a file; never changed. */
@Entity
@Table(schema = "casefile", name = "note")
class Note {

    @Id private UUID id;
    private Subject file;
    private String category;
    private String text;
    @Column(name = "written_at") private OffsetDateTime writtenAt;
    private String author;
    @Column(name = "author_name") private String authorName;
    @Convert(converter = UuidColumn.class) private UUID corrects;

    protected Note() {}

    Note(Subject file, NewNote note, OffsetDateTime at, Caller by) {
        this.id = UUID.randomUUID();
        this.file = file;
        this.category = note.category();
        this.text = note.text().strip();
        this.corrects = note.corrects();
        this.writtenAt = at;
        this.author = by.login();
        this.authorName = by.name();
    }

    boolean belongsTo(Subject subject) {
        return file.equals(subject);
    }

    String key() {
        return Cursor.of(writtenAt, id);
    }

    NoteRow row() {
        return new NoteRow(id, category, text, writtenAt, author, authorName, corrects);
    }
}
