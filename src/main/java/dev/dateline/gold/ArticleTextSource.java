package dev.dateline.gold;

import dev.dateline.article.Article;

import java.io.IOException;
import java.util.Optional;

/// Where the articles of gold lines are that come without text, because the text is somebody
/// else's.
@FunctionalInterface
public interface ArticleTextSource {
    /// Has none.
    ArticleTextSource NONE = sha256 -> Optional.empty();

    /// The article whose file has that SHA-256, in 64 lower-case hexadecimal digits; none for any
    /// other text.
    ///
    /// @throws IOException when an archive cannot be read
    Optional<Article> article(String sha256) throws IOException;
}
