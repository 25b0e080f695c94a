package org.safeconduct.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** The folder that outlives builds: data, keys, logs and the server's working folder. Only its user may open it. */
public final class RunFolder {

    private final Path root;

    RunFolder(Path root) throws IOException {
        this.root = PrivateFiles.folder(root);
        PrivateFiles.folder(keys());
        PrivateFiles.folder(logs());
    }

    Path data() {
        return root.resolve("postgres");
    }

    Path databaseProgram() {
        return root.resolve("postgres-program");
    }

    Path databaseLog() {
        return logs().resolve("postgres.log");
    }

    Path databasePasswords() {
        return keys().resolve("database.properties");
    }

    Path keys() {
        return root.resolve("keys");
    }

    /** Checkpoints of the log: the second place, unless another is named. */
    Path checkpoints() {
        return root.resolve("checkpoints");
    }

    Path logs() {
        return root.resolve("log");
    }

    Path server() {
        return root.resolve("server");
    }

    /** Written by the application once it has made the people of the demonstration. */
    Path demoAccounts() {
        return root.resolve("demo-accounts.txt");
    }

    /** Mark that the people of the demonstration are made; it lies with the data and goes with them. */
    Path demoPeople() {
        return data().resolve("safeconduct-demo-people");
    }

    /** The server's own log. */
    public Path serverLog() {
        return logs().resolve("server.log");
    }
}
