package org.safeconduct.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says whether an export of the log is whole. */
public final class Main {

    static final int WHOLE = 0;
    static final int NOT_WHOLE = 1;
    static final int NOT_CHECKED = 2;

    private Main() {}

    public static void main(String[] words) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), words));
    }

    static int run(PrintStream out, String... words) {
        try {
            return run(out, Order.read(words));
        } catch (Unusable e) {
            out.println("Not checked. " + e.getMessage() + "\n\n" + Order.USAGE);
        } catch (IOException e) {
            out.println("Not checked. A file cannot be read: " + e.getMessage());
        } catch (RuntimeException e) {
            out.println("Not checked. The program itself failed: " + e);
        }
        return NOT_CHECKED;
    }

    private static int run(PrintStream out, Order order) throws Unusable, IOException {
        Findings findings = new Findings();
        Notes notes = new Notes(Signer.read(Files.readString(order.key())), findings);
        for (Path file : order.checkpoints()) {
            notes.read(file);
        }
        Verification verification = new Verification(notes.good(), findings);
        try (InputStream export = Files.newInputStream(order.export())) {
            verification.read(export);
        }
        return told(out, findings, verification, notes.good().size());
    }

    private static int told(PrintStream out, Findings findings, Verification verification, int notes) {
        long held = verification.held();
        if (!findings.none()) {
            out.println("NOT WHOLE.");
            findings.sentences().forEach(sentence -> out.println("- " + sentence));
            out.println("Read: " + verification.lines() + " lines. Vouched for by signed checkpoints: "
                    + (held == 0 ? "none" : "the first " + held) + ".");
            return NOT_WHOLE;
        }
        out.println("Whole: " + held + " entries are what " + notes + " signed checkpoints say.");
        if (verification.lines() > held) {
            out.println("Another " + (verification.lines() - held)
                    + " entries stand behind the newest checkpoint; nothing vouches for them yet.");
        }
        return WHOLE;
    }
}
