package dev.dateline.article;

import java.util.regex.Pattern;

/// Identifies an article by the SHA-256 of its file's bytes. A renamed or moved file keeps its ID;
/// a changed file gets another one.
///
/// @param sha256 64 lower-case hexadecimal digits
public record ArticleId(String sha256) {
    private static final Pattern PATTERN = Pattern.compile("[0-9a-f]{64}");

    /// Creates an ID from its hexadecimal text.
    ///
    /// @throws IllegalArgumentException if `sha256` is malformed
    public ArticleId {
        if (!isValid(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /// Returns whether `text` is a well-formed ID.
    public static boolean isValid(String text) {
        return PATTERN.matcher(text).matches();
    }

    @Override
    public String toString() {
        return sha256;
    }
}
