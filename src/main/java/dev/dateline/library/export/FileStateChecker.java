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
import java.util.Optional;

/// Compares the current content of a file with the content that an article was read from.
final class FileStateChecker {
    private FileStateChecker() {}

    /// Returns whether a file still has the content with this article ID. A file that cannot be
    /// read counts as missing.
    static FileState check(Path file, ArticleId id) {
        return id(file).map(now -> now.equals(id) ? FileState.UNCHANGED : FileState.CHANGED)
                .orElse(FileState.MISSING);
    }

    /// Returns the article ID for the content of a file. Empty if the file cannot be read.
    static Optional<ArticleId> id(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Optional.of(
                    new ArticleId(HexFormat.of().formatHex(in.getMessageDigest().digest())));
        } catch (IOException e) {
            return Optional.empty();
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
