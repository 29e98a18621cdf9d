package dev.dateline.ui.article.model;

import dev.dateline.article.TextSpan;

import java.util.List;

/// What the reader noted on the article that is shown.
///
/// @param tags in order
/// @param remarks highlights and notes, those on the whole article first
public record DisplayedNotes(boolean starred, List<String> tags, List<Note> notes) {
    /// Nothing noted.
    public static final DisplayedNotes NONE = new DisplayedNotes(false, List.of(), List.of());

    public DisplayedNotes {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /// A highlight, or a note if `text` is not empty.
    ///
    /// @param key tells it from others
    /// @param span of [dev.dateline.article.Article#text()], empty for the whole article
    /// @param words of that span, empty for the whole article
    public record Note(String key, TextSpan span, String passage, String text) {}
}
