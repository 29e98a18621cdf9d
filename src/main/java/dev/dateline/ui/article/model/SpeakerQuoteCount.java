package dev.dateline.ui.article.model;

import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A named speaker of an article, with the first role given there and the number of quotations.
///
/// @param role empty if the article gives none
public record SpeakerQuoteCount(String name, String role, int quotes) {
    /// Counts the quotations of each named speaker, most quotations first, then by first
    /// appearance.
    public static List<SpeakerQuoteCount> of(List<Quote> quotes) {
        Map<String, SpeakerQuoteCount> byName = new LinkedHashMap<>();
        quotes.stream()
                .map(Quote::speaker)
                .filter(Speaker::isNamed)
                .map(speaker -> new SpeakerQuoteCount(speaker.name(), speaker.role(), 1))
                .forEach(count -> byName.merge(count.name, count, SpeakerQuoteCount::merge));
        return byName.values().stream()
                .sorted(Comparator.comparingInt(SpeakerQuoteCount::quotes).reversed())
                .toList();
    }

    private static SpeakerQuoteCount merge(SpeakerQuoteCount a, SpeakerQuoteCount b) {
        return new SpeakerQuoteCount(
                a.name, a.role.isEmpty() ? b.role : a.role, a.quotes + b.quotes);
    }
}
