package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.quote.Speaker;

/// One thing that an act of the reader changes. What is switched `on` can be switched off by a
/// later change; of two about the same thing the later one holds.
public sealed interface NoteEvent {
    /// About one article.
    sealed interface ArticleEvent extends NoteEvent {
        NotedArticle article();
    }

    record Star(NotedArticle article, boolean on) implements ArticleEvent {}

    record Tag(NotedArticle article, String tag, boolean on) implements ArticleEvent {}

    record Read(NotedArticle article, boolean on) implements ArticleEvent {}

    /// A highlight, or a note if `text` is not empty, on a passage or on the whole article. `key`
    /// tells it apart from others and stays the same when its text is changed.
    record Annotation(NotedArticle article, String key, TextAnchor anchor, String text, boolean on)
            implements ArticleEvent {}

    /// The reader stopped reading the article at `place`, an offset of the view that shows it, 0 at
    /// its top.
    record ReadingOffset(NotedArticle article, int offset) implements ArticleEvent {}

    /// The article, or one of its quotations (without its marks), lies in the dossier of the
    /// article's archive. Those with a lower `order` come first.
    record CollectedItem(NotedArticle article, TextAnchor anchor, double order, boolean on)
            implements ArticleEvent {}

    /// What the reader says of one quotation against the program, which it overrides.
    sealed interface Correction extends ArticleEvent {
        /// The quotation, without its marks.
        TextAnchor anchor();
    }

    record NotAQuotation(NotedArticle article, TextAnchor anchor) implements Correction {}

    /// An empty name: the article does not say whose words they are.
    record OtherSpeaker(NotedArticle article, TextAnchor anchor, String name, Speaker.Kind kind)
            implements Correction {}

    /// Two names of one person or organisation, in every archive.
    record SameSpeaker(String name, String other) implements NoteEvent {}

    /// A query that is kept under a name, for every archive.
    record SavedSearch(String name, String query, boolean on) implements NoteEvent {}

    /// How many articles a saved search found in an archive when it was last looked at.
    record LastSeenCount(String search, String archive, int total) implements NoteEvent {}

    /// The file at the article's path has become another one by a change of its text; what was
    /// noted on it holds of that one too.
    record ContentChanged(NotedArticle article, ArticleId newId) implements ArticleEvent {}

    /// Takes back an act, which may be an undo itself.
    record Undo(String transactionId) implements NoteEvent {}

    /// Of a kind that this version does not know; kept for those that do.
    record Unknown(String kind) implements NoteEvent {}
}
