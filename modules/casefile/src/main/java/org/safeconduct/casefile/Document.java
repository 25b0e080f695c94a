package org.safeconduct.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.casefile.Documents.NewDocument;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.UuidColumn;

/** A document of a file, without its content. */
@Entity
@Table(schema = "casefile", name = "document")
class Document {

    @Id private UUID id;
    private Subject file;
    @Convert(converter = UuidColumn.class) private UUID person;
    private String kind;
    private String title;
    @Column(name = "file_name") private String fileName;
    @Column(name = "media_type") private String mediaType;
    private long size;
    private String sha256;
    @Column(name = "filed_at") private OffsetDateTime filedAt;
    @Column(name = "filed_by") private String filedBy;
    @Column(name = "struck_at") private OffsetDateTime struckAt;
    @Column(name = "struck_by") private String struckBy;
    @Column(name = "struck_reason") private String struckReason;
    @Version private long version;

    protected Document() {}

    Document(UUID id, Subject file, NewDocument document, String fileName) {
        this.id = id;
        this.file = file;
        this.person = document.person();
        this.kind = document.kind();
        this.title = document.title().strip();
        this.fileName = fileName;
    }

    Document holding(String mediaType, Intake content) {
        this.mediaType = mediaType;
        this.size = content.size();
        this.sha256 = content.sha256Hex();
        return this;
    }

    Document filed(OffsetDateTime at, String by) {
        this.filedAt = at;
        this.filedBy = by;
        return this;
    }

    void strike(OffsetDateTime at, String by, String reason) {
        if (struckAt != null) {
            throw new RuleForbids("already-struck");
        }
        this.struckAt = at;
        this.struckBy = by;
        this.struckReason = reason;
    }

    boolean belongsTo(Subject subject) {
        return file.equals(subject);
    }

    DocumentRow row() {
        return new DocumentRow(id, kind, title, fileName, mediaType, size, sha256, person, filedAt, filedBy,
                struckAt != null, struckReason);
    }
}
