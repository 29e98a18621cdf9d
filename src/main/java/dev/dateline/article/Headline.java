package dev.dateline.article;

/// What an article is called, and where that was taken from.
public record Headline(String text, Origin origin) {
    public enum Origin {
        /// A `title:` line or the sidecar's `title`.
        TITLE,
        /// The first paragraph, which is plainly a headline; the body begins with the second.
        FIRST_PARAGRAPH,
        /// The first paragraph's opening words, cut at a word; the paragraph is part of the body.
        LEDE
    }
}
