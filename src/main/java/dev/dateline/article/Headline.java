package dev.dateline.article;

/// Stores an article's headline and where it was found.
public record Headline(String text, Origin origin) {
    /// Lists the origins of a headline.
    public enum Origin {
        /// A `title:` line, or `title` in the sidecar.
        TITLE,
        /// The first paragraph, which has the form of a headline. The body begins with the second
        /// one.
        FIRST_PARAGRAPH,
        /// The first words of the first paragraph, cut at a word. The paragraph is part of the
        /// body.
        LEDE
    }
}
