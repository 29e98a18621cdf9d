package dev.dateline.quote;

import dev.dateline.article.Article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// An article with its quotations in the order of the text.
public record QuotedArticle(Article article, List<Quote> quotes) {
    public QuotedArticle {
        quotes = List.copyOf(quotes);
    }

    /// Returns the names of all named speakers, sorted by name.
    public Set<String> speakerNames() {
        return quotes.stream()
                .filter(q -> q.speaker().isNamed())
                .map(q -> q.speaker().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Returns the name of each named speaker with its [SpeakerKey].
    public Set<SpeakerVariant> speakerVariants() {
        return quotes.stream()
                .map(Quote::speaker)
                .filter(Speaker::isNamed)
                .map(s -> new SpeakerVariant(s.name(), SpeakerKey.of(s)))
                .collect(Collectors.toSet());
    }

    /// Returns the names of the speakers with the most quotations, the most quoted first.
    ///
    /// @param max the maximum number of names, ordered by number of quotations, then by name
    public List<String> mostQuoted(int max) {
        return quotes.stream()
                .filter(q -> q.speaker().isNamed())
                .collect(Collectors.groupingBy(q -> q.speaker().name(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(max)
                .map(Map.Entry::getKey)
                .toList();
    }
}
