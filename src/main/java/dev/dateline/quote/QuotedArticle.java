package dev.dateline.quote;

import dev.dateline.article.Article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// An article with its quotations, in the order of the text.
public record QuotedArticle(Article article, List<Quote> quotes) {
    public QuotedArticle {
        quotes = List.copyOf(quotes);
    }

    /// The names of all who are quoted by name, sorted.
    public Set<String> speakerNames() {
        return quotes.stream()
                .filter(q -> q.speaker().isNamed())
                .map(q -> q.speaker().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// All names by which somebody is quoted, each once.
    public Set<SpeakerVariant> speakerVariants() {
        return quotes.stream()
                .map(Quote::speaker)
                .filter(Speaker::isNamed)
                .map(s -> new SpeakerVariant(s.name(), SpeakerKey.of(s)))
                .collect(Collectors.toSet());
    }

    /// The names of those who are quoted by name most, most quotations first, then by name; at most
    /// `most`.
    public List<String> mostQuoted(int most) {
        return quotes.stream()
                .filter(q -> q.speaker().isNamed())
                .collect(Collectors.groupingBy(q -> q.speaker().name(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
