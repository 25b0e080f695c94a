package org.safeconduct.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * What the faces note during an act for the entry that the gate writes: old and new values, terms of a search, the
 * reason given, and subjects that came into being. Values are encrypted under the key of the subject's person.
 */
@RequestScoped
public class Particulars {

    /** One noted fact; {@code owner} is whose personal value it is, null for nobody's (still encrypted). */
    public record Fact(Subject owner, String field, String before, String after) {}

    /**
     * One of many things that a single act did, with an entry of its own.
     *
     * @param note what sets it apart, in codes and numbers, never a person's data
     */
    public record Piece(List<Subject> subjects, String field, String note) {}

    private final List<Fact> facts = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private String purpose;

    public void changed(Concerns owner, String field, Object before, Object after) {
        facts.add(new Fact(owner == null ? null : owner.subject(), field, text(before), text(after)));
    }

    /** A fact without an old value: a term of a search, a thing that was added. */
    public void noted(Concerns owner, String field, Object value) {
        changed(owner, field, null, value);
    }

    /** A subject that came into being or was found on the way. */
    public void about(Concerns subject) {
        subjects.add(subject.subject());
    }

    /** The act did many things at once: the log gets an entry for each of them in place of one for all. */
    public void piece(Piece piece) {
        pieces.add(piece);
    }

    /** The reason that the officer gave. */
    public void because(String reason) {
        purpose = reason;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    public String purpose() {
        return purpose;
    }

    /** Forgets everything: the gate calls it before each act. */
    public void clear() {
        facts.clear();
        subjects.clear();
        pieces.clear();
        purpose = null;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
