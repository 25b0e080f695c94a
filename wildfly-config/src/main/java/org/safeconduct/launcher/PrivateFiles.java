package org.safeconduct.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only the user who started us may open, from their first byte on. */
final class PrivateFiles {

    private PrivateFiles() {}

    static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return folder;
        return Files.createDirectories(folder, onlyOwner("rwx------"));
    }

    /** Writes beside the place and moves it there whole, so that a crash leaves no half of a key. */
    static void write(Path file, String content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, onlyOwner("rw-------"));
        Files.writeString(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyOwner(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[]{
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
    }
}
