package dev.dateline.library.export;

import dev.dateline.article.ArticleId;
import dev.dateline.dossier.FileState;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether a file still has the content that an article was read from.
final class FileStateChecker {
    private FileStateChecker() {}

    /// A file that cannot be read counts as missing.
    static FileState check(Path file, ArticleId id) {
        try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            String now = HexFormat.of().formatHex(in.getMessageDigest().digest());
            return now.equals(id.sha256()) ? FileState.UNCHANGED : FileState.CHANGED;
        } catch (IOException e) {
            return FileState.MISSING;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
