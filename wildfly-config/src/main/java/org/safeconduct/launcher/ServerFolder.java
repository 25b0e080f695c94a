package org.safeconduct.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The server's working folder, laid anew at each start from what the build made; one installation can so run twice. */
final class ServerFolder {

    private static final String EAR = "safeconduct.ear";

    private final Path folder;

    ServerFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    void lay(Path wildfly, Path application) throws IOException {
        if (!Files.exists(application)) throw new CannotStart("The application is not built: " + application);
        if (!Files.exists(wildfly)) throw new CannotStart("The server is not unpacked: " + wildfly);
        empty();
        copy(wildfly.resolve("standalone/configuration"), PrivateFiles.folder(folder.resolve("configuration")));
        Path deployments = PrivateFiles.folder(folder.resolve("deployments"));
        Files.copy(application, deployments.resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
    }

    boolean deployed() {
        return Files.exists(folder.resolve("deployments").resolve(EAR + ".deployed"));
    }

    /** Why the application was not taken, in the server's words. */
    Optional<String> failure() throws IOException {
        Path failed = folder.resolve("deployments").resolve(EAR + ".failed");
        return Files.exists(failed) ? Optional.of(Files.readString(failed)) : Optional.empty();
    }

    private void empty() throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
