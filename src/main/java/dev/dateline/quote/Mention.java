package dev.dateline.quote;

import dev.dateline.article.TextSpan;

/// A reference to a speaker: a name, a pronoun or a noun phrase with its span in the article's
/// text.
public record Mention(String text, TextSpan span) {}
