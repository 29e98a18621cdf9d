package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.quote.Speaker;

/// One thing that an act of the reader changes. What is switched `on` can be switched off by a
/// later change; of two about the same thing the later one holds.
public sealed interface Change {
    /// About one article.
    sealed interface OfArticle extends Change {
        NotedArticle article();
    }

    record Star(NotedArticle article, boolean on) implements OfArticle {}

    record Tag(NotedArticle article, String tag, boolean on) implements OfArticle {}

    record Read(NotedArticle article, boolean on) implements OfArticle {}

    /// A highlight, or a note if `text` is not empty, on a passage or on the whole article. `key`
    /// tells it apart from others and stays the same when its text is changed.
    record Remark(NotedArticle article, String key, Excerpt excerpt, String text, boolean on)
            implements OfArticle {}

    /// The reader stopped reading the article at `place`, an offset of the view that shows it, 0 at
    /// its top.
    record Left(NotedArticle article, int place) implements OfArticle {}

    /// The article, or one of its quotations (without its marks), lies in the dossier of the
    /// article's archive. Those with a lower `order` come first.
    record Collected(NotedArticle article, Excerpt excerpt, double order, boolean on)
            implements OfArticle {}

    /// What the reader says of one quotation against the program, which it overrides.
    sealed interface Correction extends OfArticle {
        /// The quotation, without its marks.
        Excerpt excerpt();
    }

    record NotAQuotation(NotedArticle article, Excerpt excerpt) implements Correction {}

    /// An empty name: the article does not say whose words they are.
    record OtherSpeaker(NotedArticle article, Excerpt excerpt, String name, Speaker.Kind kind)
            implements Correction {}

    /// Two names of one person or organisation, in every archive.
    record SamePerson(String name, String other) implements Change {}

    /// A query that is kept under a name, for every archive.
    record SavedSearch(String name, String query, boolean on) implements Change {}

    /// How many articles a saved search found in an archive when it was last looked at.
    record Seen(String search, String archive, int total) implements Change {}

    /// The file at the article's path has become another one by a change of its text; what was
    /// noted on it holds of that one too.
    record Became(NotedArticle article, ArticleId later) implements OfArticle {}

    /// Takes back an act, which may be an undo itself.
    record Undo(String act) implements Change {}

    /// Of a kind that this version does not know; kept for those that do.
    record Unknown(String kind) implements Change {}
}
