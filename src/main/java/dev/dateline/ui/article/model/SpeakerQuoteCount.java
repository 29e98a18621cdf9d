package dev.dateline.ui.article.model;

import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One who is quoted in an article, how often, and the first role that is printed there (possibly
/// empty).
public record SpeakerQuoteCount(String name, String role, int quotes) {
    /// All who are quoted by name, most often first, then in the order of the text.
    public static List<SpeakerQuoteCount> of(List<Quote> quotes) {
        Map<String, SpeakerQuoteCount> byName = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            if (quote.speaker().isNamed()) {
                var one = new SpeakerQuoteCount(quote.speaker().name(), quote.speaker().role(), 1);
                byName.merge(one.name, one, SpeakerQuoteCount::merge);
            }
        }
        var tallies = new ArrayList<>(byName.values());
        tallies.sort(Comparator.comparingInt(SpeakerQuoteCount::quotes).reversed());
        return tallies;
    }

    private static SpeakerQuoteCount merge(SpeakerQuoteCount a, SpeakerQuoteCount b) {
        return new SpeakerQuoteCount(
                a.name, a.role.isEmpty() ? b.role : a.role, a.quotes + b.quotes);
    }
}
