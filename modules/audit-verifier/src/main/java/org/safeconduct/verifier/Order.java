package org.safeconduct.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is asked on the command line. */
record Order(Path export, List<Path> checkpoints, Path key) {

    static final String USAGE = """
            java -jar audit-verifier.jar EXPORT --checkpoint FILE [--checkpoint FILE …] --key FILE

              EXPORT        the log as exported: lines {"index":0,"bytes":"…"}, from index 0 on
              --checkpoint  signed notes, one or many in a file; the more there are, the closer it says where something is wrong
              --key         the public key of the log: origin+hint+key

            Ends with 0 if the log is whole, 1 if it is not, 2 if that could not be checked.""";

    static Order read(String... words) throws Unusable {
        List<Path> exports = new ArrayList<>();
        List<Path> checkpoints = new ArrayList<>();
        List<Path> keys = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            switch (words[at]) {
                case "--checkpoint" -> checkpoints.add(after(words, at++));
                case "--key" -> keys.add(after(words, at++));
                default -> exports.add(Path.of(words[at]));
            }
        }
        if (exports.size() != 1 || keys.size() != 1 || checkpoints.isEmpty()) {
            throw new Unusable("One export, one key and at least one checkpoint are needed.");
        }
        return new Order(exports.get(0), checkpoints, keys.get(0));
    }

    private static Path after(String[] words, int option) throws Unusable {
        if (option + 1 == words.length) {
            throw new Unusable("A file must follow " + words[option] + ".");
        }
        return Path.of(words[option + 1]);
    }
}
