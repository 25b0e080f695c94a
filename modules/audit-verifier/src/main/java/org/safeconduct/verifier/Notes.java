package org.safeconduct.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Checkpoints by size, each with a good signature; what has none is found wrong. */
final class Notes {

    private static final String SIGNATURE = "\u2014 ";

    private final Signer signer;
    private final Findings findings;
    private final NavigableMap<Long, Note> good = new TreeMap<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();

    Notes(Signer signer, Findings findings) {
        this.signer = signer;
        this.findings = findings;
    }

    NavigableMap<Long, Note> good() {
        return good;
    }

    /** One note, or many one after the other. */
    void read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            int begun = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.startsWith(SIGNATURE) && !signatures.isEmpty()) {
                    judge(file, begun);
                    begun = number;
                }
                (line.startsWith(SIGNATURE) ? signatures : text).add(line);
            }
            judge(file, begun);
        }
    }

    private void judge(Path file, int line) {
        String where = "The checkpoint at line " + line + " of " + file.getFileName();
        Note note = Note.read(where, text);
        String signed = String.join("\n", text.subList(0, Math.max(0, text.size() - 1))) + "\n";
        if (note == null) {
            findings.add(where + " is forged or damaged: it is not origin, size, root, a blank line and a signature.");
        } else if (signatures.stream().noneMatch(signature -> signer.signed(signed, signature))) {
            findings.add(where + " is forged: its signature is not by the key of this log.");
        } else if (!text.get(0).equals(signer.origin())) {
            findings.add(where + " is of another log: " + text.get(0) + ".");
        } else {
            keep(note);
        }
        text.clear();
        signatures.clear();
    }

    private void keep(Note note) {
        Note other = good.putIfAbsent(note.size(), note);
        if (other != null && !Arrays.equals(other.root(), note.root())) {
            findings.add(note.where() + " and " + lower(other.where()) + " are both signed and of size " + note.size()
                    + ", but have different roots: the log was forked.");
        }
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
