package dev.dateline.gold;

import dev.dateline.article.Article;

import java.io.IOException;
import java.util.Optional;

/// Looks up the articles of gold data that comes without texts, for copyright reasons.
@FunctionalInterface
public interface ArticleTextSource {
    /// A source that has no articles.
    ArticleTextSource NONE = sha256 -> Optional.empty();

    /// Returns the article whose file has a SHA-256 hash, if it is available.
    ///
    /// @param sha256 64 lower-case hexadecimal digits
    /// @throws IOException if an archive cannot be read
    Optional<Article> article(String sha256) throws IOException;
}
