package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** Notes on a file. They are never changed: a wrong one is corrected by another that points to it. */
@Stateless
public class Notes {

    /** What a note may be. */
    public static final Set<String> CATEGORIES = Set.of("GENERAL", "CONTACT", "PROTECTION", "LEGAL", "RATIONALE");

    static final int LONGEST_TEXT = 10_000;

    @PersistenceContext(unitName = "casefile") EntityManager em;
    @Inject Clock clock;
    @Inject CurrentCaller caller;
    @Inject Particulars particulars;

    /**
     * A note that is written.
     *
     * @param category one of {@link #CATEGORIES}
     * @param corrects a note of the same file; null if it corrects none
     */
    public record NewNote(String category, String text, UUID corrects) {}

    /** Newest first. */
    @Gated(Action.NOTE_READ)
    public Page<NoteRow> list(Subject file, PageRequest page) {
        String after = page.after() == null ? "" : " and (n.writtenAt < :at or (n.writtenAt = :at and n.id < :id))";
        TypedQuery<Note> query = em.createQuery(
                "select n from Note n where n.file = :file" + after + " order by n.writtenAt desc, n.id desc",
                Note.class)
                .setParameter("file", file)
                .setMaxResults(page.limit() + 1);
        if (page.after() != null) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.id(1));
        }
        Page<Note> cut = Page.cut(query.getResultList(), page, Note::key, total(file));
        return new Page<>(cut.items().stream().map(Note::row).toList(), cut.next(), cut.total());
    }

    private Page.Total total(Subject file) {
        return Page.Total.counted(em.createQuery("select count(n) from Note n where n.file = :file", Long.class)
                .setParameter("file", file)
                .getSingleResult());
    }

    /** Flaws at /category, /text (1 to 10,000 characters), /corrects (no such note on this file). */
    @Gated(Action.NOTE_ADD)
    public NoteRow add(Subject file, NewNote note) {
        new Flaws().unless(note.category() != null && CATEGORIES.contains(note.category()), "/category", "code", "note")
                .required(note.text(), "/text")
                .atMost(LONGEST_TEXT, note.text(), "/text")
                .unless(note.corrects() == null || belongs(file, note.corrects()), "/corrects", "note-unknown")
                .refuse();
        Note fresh = new Note(file, note, Time.now(clock), caller.get());
        em.persist(fresh);
        particulars.noted(file, "note", fresh.row().id());
        return fresh.row();
    }

    private boolean belongs(Subject file, UUID note) {
        Note found = em.find(Note.class, note);
        return found != null && found.belongsTo(file);
    }
}
