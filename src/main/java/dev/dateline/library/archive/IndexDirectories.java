package dev.dateline.library.archive;

import dev.dateline.library.archive.ArchiveException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Where the indexes of all archives live: one folder each, named after the archive and told apart
/// by a hash of its place.
public final class IndexDirectories {
    private static final int HASH_BYTES = 6;

    /// In characters, of four bytes at most: most file systems allow a name 255 bytes.
    private static final int MAX_NAME_LENGTH = 50;

    private final Path home;

    public IndexDirectories(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /// The folder for the index of the archive at `place`, a real path.
    public Path directoryFor(Path place) throws ArchiveException {
        if (Files.isDirectory(place) && resolveExistingPrefix(home).startsWith(place)) {
            throw new ArchiveException(
                    Reason.INDEX_FOLDER, home + " lies inside the archive " + place);
        }
        String name = place.getFileName() == null ? "root" : place.getFileName().toString();
        return home.resolve(sanitize(name) + "-" + hash(place.toString()));
    }

    private static String sanitize(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        int length = Math.min(MAX_NAME_LENGTH, safe.codePointCount(0, safe.length()));
        return safe.substring(0, safe.offsetByCodePoints(0, length));
    }

    /// The path with links resolved as far down as it exists.
    private static Path resolveExistingPrefix(Path path) {
        for (Path start = path; start != null; start = start.getParent()) {
            try {
                return start.toRealPath().resolve(start.relativize(path));
            } catch (IOException notThere) {
                // its parent may be
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
