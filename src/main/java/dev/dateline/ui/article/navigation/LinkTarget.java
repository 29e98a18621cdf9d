package dev.dateline.ui.article.navigation;

import dev.dateline.article.ArticleId;
import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where a link leads by now: to the article with the content that was linked, wherever it lies, or
/// else to what stands at its path, which is said in `remark`, or to nothing yet.
///
/// @param quote the number of a quotation, or [OpenArticleModel#NO_QUOTE]
public record LinkTarget(String path, int quoteIndex, Optional<String> message, boolean found) {
    /// Looks it up; does I/O.
    public static LinkTarget resolve(Archive archive, DeepLink link) throws IOException {
        Optional<ArticleId> there =
                archive.article(link.article()).map(QuotedArticle::article).map(a -> a.id());
        if (there.equals(Optional.of(link.id()))) {
            return new LinkTarget(link.article(), link.quoteIndex(), Optional.empty(), true);
        }
        List<String> elsewhere = archive.paths(link.id());
        if (!elsewhere.isEmpty()) {
            String path = elsewhere.getFirst();
            String remark = Messages.of("link.moved", path);
            return new LinkTarget(path, link.quoteIndex(), Optional.of(remark), true);
        }
        return there.isEmpty()
                ? new LinkTarget(link.article(), OpenArticleModel.NO_QUOTE, Optional.empty(), false)
                : new LinkTarget(
                        link.article(),
                        OpenArticleModel.NO_QUOTE,
                        Optional.of(Messages.of("link.changed")),
                        true);
    }
}
