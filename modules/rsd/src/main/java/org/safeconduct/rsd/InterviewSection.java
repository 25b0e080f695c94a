package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.rsd.Interviews.Section;
import org.safeconduct.rsd.Interviews.SectionView;

/** One part of an interview record, with a version of its own, so that two officers can write at once. */
@Entity
@Table(schema = "rsd", name = "interview_section")
class InterviewSection {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interview") private Interview interview;

    @Enumerated(EnumType.STRING) private Section section;

    private String text = "";

    @Column(name = "written_by") private String by;

    @Column(name = "written_at") private OffsetDateTime at;

    @Version private long version;

    protected InterviewSection() {}

    InterviewSection(Interview interview, Section section) {
        this.id = UUID.randomUUID();
        this.interview = interview;
        this.section = section;
    }

    Section section() {
        return section;
    }

    String text() {
        return text;
    }

    String by() {
        return by;
    }

    long version() {
        return version;
    }

    boolean empty() {
        return text.isBlank();
    }

    final void write(String fresh, String login, OffsetDateTime now) {
        this.text = fresh;
        this.by = login;
        this.at = now;
    }

    SectionView view(Map<String, String> names) {
        return new SectionView(section, text, by, by == null ? null : names.getOrDefault(by, by), at, version);
    }
}
