package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;

import java.util.List;

/// What the reader noted on the article that is shown.
///
/// @param tags in order
/// @param remarks highlights and notes, those on the whole article first
public record ReaderNotes(boolean starred, List<String> tags, List<Remark> remarks) {
    /// Nothing noted.
    public static final ReaderNotes NONE = new ReaderNotes(false, List.of(), List.of());

    public ReaderNotes {
        tags = List.copyOf(tags);
        remarks = List.copyOf(remarks);
    }

    /// A highlight, or a note if `text` is not empty.
    ///
    /// @param key tells it from others
    /// @param span of [dev.dateline.article.Article#text()], empty for the whole article
    /// @param words of that span, empty for the whole article
    public record Remark(String key, TextSpan span, String words, String text) {}
}
