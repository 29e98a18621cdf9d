package dev.dateline.quote;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A person that an article names in full.
///
/// @param name the fullest form of the name in the article
/// @param sentences the sentences that have the full name, in the order of the text; at least one
public record NamedPerson(String name, List<TextSpan> sentences) {
    public NamedPerson {
        sentences = List.copyOf(sentences);
    }
}
