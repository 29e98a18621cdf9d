package dev.dateline.ui.article.model;

import dev.dateline.article.TextSpan;

import java.util.List;

/// The user's notes on the displayed article.
///
/// @param tags in order
/// @param notes highlights and notes, those on the whole article first
public record DisplayedNotes(boolean starred, List<String> tags, List<Note> notes) {
    /// The notes of an article that has none.
    public static final DisplayedNotes NONE = new DisplayedNotes(false, List.of(), List.of());

    public DisplayedNotes {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /// A highlight, or a note if `text` is not empty.
    ///
    /// @param key identifies the note
    /// @param span of [dev.dateline.article.Article#text()], empty for the whole article
    /// @param passage the text of the span, empty for the whole article
    public record Note(String key, TextSpan span, String passage, String text) {}
}
