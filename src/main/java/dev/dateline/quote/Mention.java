package dev.dateline.quote;

import dev.dateline.article.TextSpan;

/// Words of an article that name or stand for somebody, and where they stand in the file.
public record Mention(String text, TextSpan span) {}
