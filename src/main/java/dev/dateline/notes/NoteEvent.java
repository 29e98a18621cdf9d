package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.quote.Speaker;

/// One change to the notes, such as "starred".
///
/// An event with `on` false reverts an earlier one. Of two events about the same thing, the later
/// one is in effect.
public sealed interface NoteEvent {
    /// A change to the notes on one article.
    sealed interface ArticleEvent extends NoteEvent {
        NotedArticle article();
    }

    record Star(NotedArticle article, boolean on) implements ArticleEvent {}

    record Tag(NotedArticle article, String tag, boolean on) implements ArticleEvent {}

    record Read(NotedArticle article, boolean on) implements ArticleEvent {}

    /// Highlights a passage or the whole article, or adds a note to it if `text` is not empty.
    ///
    /// @param key identifies the annotation and stays the same when its text changes
    record Annotation(NotedArticle article, String key, TextAnchor anchor, String text, boolean on)
            implements ArticleEvent {}

    /// Records where the user stopped reading: an offset of the view that shows the article. 0 is
    /// its top.
    record ReadingOffset(NotedArticle article, int offset) implements ArticleEvent {}

    /// Adds an article, or one of its quotations, to the dossier of its archive. The anchor of a
    /// quotation excludes the quotation marks. Items are sorted by `order`.
    record CollectedItem(NotedArticle article, TextAnchor anchor, double order, boolean on)
            implements ArticleEvent {
        /// Checks that items can be sorted by the order.
        ///
        /// @throws IllegalArgumentException if the order is infinite or no number
        public CollectedItem {
            if (!Double.isFinite(order)) {
                throw new IllegalArgumentException("not a position: " + order);
            }
        }
    }

    /// Overrides the classification or the speaker of one quotation that was found.
    sealed interface Correction extends ArticleEvent {
        /// Returns the anchor of the corrected quotation. It excludes the quotation marks.
        TextAnchor anchor();
    }

    record NotAQuotation(NotedArticle article, TextAnchor anchor) implements Correction {}

    /// Corrects the speaker of a quotation. An empty name says that the article does not name the
    /// speaker.
    record OtherSpeaker(NotedArticle article, TextAnchor anchor, String name, Speaker.Kind kind)
            implements Correction {}

    /// Declares two names to be the same speaker, in all archives.
    record SameSpeaker(String name, String other) implements NoteEvent {}

    /// Saves a query under a name, for all archives.
    record SavedSearch(String name, String query, boolean on) implements NoteEvent {}

    /// Records how many articles a saved search matched when it was last opened in an archive.
    record LastSeenCount(String search, String archive, int total) implements NoteEvent {}

    /// Records that the article's file has a new content with the ID `newId`. Notes on the old
    /// content apply to the new one.
    record ContentChanged(NotedArticle article, ArticleId newId) implements ArticleEvent {}

    /// Undoes a transaction, which may itself be an undo.
    record Undo(String transactionId) implements NoteEvent {}

    /// Stands for an event of a newer version. It is preserved in the journal.
    record Unknown(String kind) implements NoteEvent {}
}
