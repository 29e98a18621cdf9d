package dev.dateline.quote;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A person whom an article names in full: the fullest form of the name that it gives, and the
/// sentences that have the full name, in the order of the text. At least one.
public record NamedPerson(String name, List<TextSpan> sentences) {
    public NamedPerson {
        sentences = List.copyOf(sentences);
    }
}
