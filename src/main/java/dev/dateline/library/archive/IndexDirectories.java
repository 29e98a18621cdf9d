package dev.dateline.library.archive;

import dev.dateline.library.archive.ArchiveException.Reason;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Manages the directory that contains the index directories of all archives. Each is named after
/// its archive and a hash of its path.
public final class IndexDirectories {
    private static final int HASH_BYTES = 6;

    /// The maximum number of characters of an archive's name in the name of its index directory. A
    /// character has up to four bytes, and most file systems limit a name to 255 bytes.
    private static final int MAX_NAME_LENGTH = 50;

    private final Path home;

    public IndexDirectories(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /// Returns the index directory of an archive.
    ///
    /// @param location the real path of the archive
    /// @throws ArchiveException if the indexes would be inside the archive
    public Path directoryFor(Path location) throws ArchiveException {
        if (new ArchiveLocation(location).contains(home)) {
            throw new ArchiveException(
                    Reason.INDEX_FOLDER, home + " lies inside the archive " + location);
        }
        return directory(location);
    }

    /// Returns whether an archive has an index directory because it was opened before.
    ///
    /// @param location the path of the archive
    public boolean hasIndex(Path location) {
        return Files.isDirectory(directory(ArchiveLocation.resolve(location)));
    }

    /// Returns whether a file would lie inside any archive that has an index directory.
    public boolean isInsideKnownArchive(Path target) {
        for (Path part = ArchiveLocation.resolve(target); part != null; part = part.getParent()) {
            if (hasIndex(part)) {
                return true;
            }
        }
        return false;
    }

    private Path directory(Path location) {
        String name = location.getFileName() == null ? "root" : location.getFileName().toString();
        return home.resolve(sanitize(name) + "-" + hash(location.toString()));
    }

    private static String sanitize(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        int length = Math.min(MAX_NAME_LENGTH, safe.codePointCount(0, safe.length()));
        return safe.substring(0, safe.offsetByCodePoints(0, length));
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
