package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What a message says in another language. The message stays what it is; neither can change. */
@Entity
@Table(schema = "readmission", name = "message_translation")
class Translation {

    @Id private UUID id;

    private UUID message;

    private String request;

    @Column(insertable = false, updatable = false) private long ordinal;

    @Enumerated(EnumType.STRING) private MessageView.Side side;

    private String language;

    private String words;

    @Column(name = "written_by") private String by;

    @Column(name = "written_at") private OffsetDateTime at;

    protected Translation() {}

    Translation(Message of, MessageView.Side side, NewTranslation told) {
        this.id = UUID.randomUUID();
        this.message = of.id();
        this.request = of.request();
        this.side = side;
        this.language = Tongue.canonical(told.language());
        this.words = told.text();
    }

    Translation recorded(String login, OffsetDateTime time) {
        this.by = login;
        this.at = time;
        return this;
    }

    UUID message() {
        return message;
    }

    MessageView.InAnother view() {
        return new MessageView.InAnother(side, language, words, at);
    }
}
