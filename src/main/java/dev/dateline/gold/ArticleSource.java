package dev.dateline.gold;

import dev.dateline.article.Article;

import java.io.IOException;
import java.util.Optional;

/// Has the articles of gold lines that come without their text, which may belong to somebody else.
@FunctionalInterface
public interface ArticleSource {
    /// Has none.
    ArticleSource NONE = sha256 -> Optional.empty();

    /// The article whose file has that SHA-256, in 64 lower-case hexadecimal digits; none for any
    /// other text.
    Optional<Article> article(String sha256) throws IOException;
}
