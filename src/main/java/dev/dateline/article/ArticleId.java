package dev.dateline.article;

import java.util.regex.Pattern;

/// Identity by content: the SHA-256 of the article file's bytes, as 64 lower-case hexadecimal
/// digits. A renamed or moved file keeps its identity; a changed one is another article.
public record ArticleId(String sha256) {
    private static final Pattern PATTERN = Pattern.compile("[0-9a-f]{64}");

    public ArticleId {
        if (!isValid(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /// Whether the text can be one.
    public static boolean isValid(String text) {
        return PATTERN.matcher(text).matches();
    }

    @Override
    public String toString() {
        return sha256;
    }
}
