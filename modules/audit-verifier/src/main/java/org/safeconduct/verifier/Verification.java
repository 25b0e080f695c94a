package org.safeconduct.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.NavigableMap;

/** Reads an export once, from its first line to its last, and compares it with every checkpoint on the way. */
final class Verification {

    private final NavigableMap<Long, Note> notes;
    private final Findings findings;
    private final Sha sha = new Sha();
    private final Tree tree = new Tree();
    private final Sequence sequence;
    private Stretch stretch = new Stretch(tree.copy());
    private Note failed;
    private Leaf following;
    private long held;
    private long lines;

    Verification(NavigableMap<Long, Note> notes, Findings findings) {
        this.notes = notes;
        this.findings = findings;
        this.sequence = new Sequence(findings, this::compare);
    }

    /** Lines that were read. */
    long lines() {
        return lines;
    }

    /** How many entries the largest checkpoint that was met vouches for. */
    long held() {
        return held;
    }

    void read(InputStream export) throws IOException {
        Lines source = new Lines(export);
        while (source.next()) {
            lines++;
            Entry entry = Entry.read(source.line(), source.length());
            if (entry == null) {
                findings.add("Line " + lines + " was changed or cut: it is no entry of an export.");
            } else {
                sequence.take(new Leaf(lines, entry.index(), sha.leaf(entry.bytes())));
            }
        }
        end();
    }

    private void compare(Leaf leaf) {
        if (failed != null) {
            following = following == null ? leaf : following;
            return;
        }
        tree.add(leaf.hash());
        stretch.add(leaf);
        Note note = notes.get(tree.size());
        if (note != null && Arrays.equals(note.root(), tree.root())) {
            held = note.size();
            stretch = new Stretch(tree.copy());
        } else if (note != null) {
            failed = note;
        }
    }

    private void end() {
        long size = notes.isEmpty() ? 0 : notes.lastKey();
        sequence.end(notes.isEmpty() ? Long.MAX_VALUE : Math.max(size, sequence.next()));
        if (failed != null) {
            findings.add(stretch.explained(failed, following));
        }
        if (sequence.next() < size) {
            Note last = notes.lastEntry().getValue();
            findings.add("After line " + lines + ", " + Findings.leaves(sequence.next(), size - 1)
                    + " of size " + size + " were cut off: truncated. " + last.where() + " vouches for them.");
        }
    }
}
