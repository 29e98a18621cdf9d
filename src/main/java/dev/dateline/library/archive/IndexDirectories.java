package dev.dateline.library.archive;

import dev.dateline.library.archive.ArchiveException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The directory that contains the indexes of all archives, each named after its archive and a hash
/// of its path.
public final class IndexDirectories {
    private static final int HASH_BYTES = 6;

    /// In characters of up to four bytes; most file systems limit a name to 255 bytes.
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
        if (Files.isDirectory(location) && resolveExistingPrefix(home).startsWith(location)) {
            throw new ArchiveException(
                    Reason.INDEX_FOLDER, home + " lies inside the archive " + location);
        }
        String name = location.getFileName() == null ? "root" : location.getFileName().toString();
        return home.resolve(sanitize(name) + "-" + hash(location.toString()));
    }

    private static String sanitize(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        int length = Math.min(MAX_NAME_LENGTH, safe.codePointCount(0, safe.length()));
        return safe.substring(0, safe.offsetByCodePoints(0, length));
    }

    /// Resolves the links in the existing part of a path.
    private static Path resolveExistingPrefix(Path path) {
        for (Path prefix = path; prefix != null; prefix = prefix.getParent()) {
            try {
                return prefix.toRealPath().resolve(prefix.relativize(path));
            } catch (IOException e) {
                // does not exist; try its parent
            }
        }
        return path;
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
