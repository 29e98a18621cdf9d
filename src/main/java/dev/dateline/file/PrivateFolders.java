package dev.dateline.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Creates folders and file attributes that let only the owner read the folder or file.
public final class PrivateFolders {
    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    private PrivateFolders() {}

    /// Creates a folder and its missing parents. Existing folders keep their permissions.
    ///
    /// On Windows the folders have the permissions of their parent.
    public static void create(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            return;
        }
        Path parent = absolute.getParent();
        if (parent != null) {
            create(parent);
        }
        try {
            Files.createDirectory(absolute, attributes(absolute, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(absolute)) { // unless another process has created it
                throw e;
            }
        }
    }

    /// Creates the folder of a file.
    public static void createParent(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            create(folder);
        }
    }

    /// Returns the attributes of a new file that only its owner can read.
    public static FileAttribute<?>[] ownerOnly(Path file) {
        return attributes(file, "rw-------");
    }

    private static FileAttribute<?>[] attributes(Path file, String permissions) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : NO_ATTRIBUTES;
    }
}
