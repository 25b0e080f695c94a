package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A message in the thread of a request. It is read, never changed. */
@Entity
@Table(schema = "readmission", name = "message")
class Message {

    @Id private UUID id;

    private String request;

    @Column(insertable = false, updatable = false) private long ordinal;

    @Enumerated(EnumType.STRING) private MessageView.Side side;

    private String field;

    private String language;

    private String words;

    @Column(name = "written_by") private String by;

    @Column(name = "written_at") private OffsetDateTime at;

    @Column(name = "read_at") private OffsetDateTime readAt;

    protected Message() {}

    Message(RequestNumber request, MessageView.Side side, Messages.NewMessage told) {
        this.id = UUID.randomUUID();
        this.request = request.value();
        this.side = side;
        this.field = told.field();
        this.language = Tongue.canonical(told.language());
        this.words = told.text();
    }

    Message recorded(String login, OffsetDateTime time) {
        this.by = login;
        this.at = time;
        return this;
    }

    /** Somebody of the other side opens the thread; the first time counts. Answers whether this is it. */
    boolean readBy(MessageView.Side reader, OffsetDateTime time) {
        boolean first = side != reader && readAt == null;
        readAt = first ? time : readAt;
        return first;
    }

    UUID id() {
        return id;
    }

    String request() {
        return request;
    }

    /** About what it is; null if about none. */
    String field() {
        return field;
    }

    /** Whether its writer said that it is in this language. */
    boolean isIn(String tag) {
        return language != null && language.equals(Tongue.canonical(tag));
    }

    MessageView view(List<MessageView.InAnother> translations) {
        return new MessageView(id, side, field, language, words, at, readAt, translations);
    }
}
