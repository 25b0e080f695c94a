package org.safeconduct.audit;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checkpoints outside the database, in the folder that the system property {@code safeconduct.checkpoints} names: whoever
 * can rewrite every table cannot make the log smaller than what lies there. {@code <day>.txt} holds all of a day in UTC, one
 * note after the other, {@code latest.txt} the newest.
 */
@Dependent
class SecondPlace {

    private static final Logger LOG = Logger.getLogger(SecondPlace.class.getName());

    /** After the transaction that made it: a note that lies here was never taken back. */
    void keep(Checkpoint checkpoint) {
        try {
            Path folder = folder();
            Files.writeString(folder.resolve(day(checkpoint) + ".txt"), checkpoint.note(), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            replace(folder.resolve("latest.txt"), checkpoint.note());
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The checkpoint of size {0} could not be written to the second place: {1}",
                    new Object[]{String.valueOf(checkpoint.size()), e.getClass().getSimpleName()});
        }
    }

    /** The key with which a verifier reads them. */
    void publish(String key) {
        try {
            replace(folder().resolve("public.key"), key + "\n");
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The public key of the log could not be written to the second place: {0}",
                    e.getClass().getSimpleName());
        }
    }

    private static Path folder() throws IOException {
        String folder = System.getProperty("safeconduct.checkpoints");
        if (folder == null) {
            throw new IllegalStateException("System property safeconduct.checkpoints is not set");
        }
        return Files.createDirectories(Path.of(folder));
    }

    /** Whoever reads meanwhile finds the old one or the new one; two servers may share the folder. */
    private static void replace(Path file, String content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        Files.writeString(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static LocalDate day(Checkpoint checkpoint) {
        return checkpoint.at().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
