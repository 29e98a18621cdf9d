package dev.dateline.ui.article;

import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One who is quoted in an article, how often, and the first role that is printed there (possibly
/// empty).
record SpeakerTally(String name, String role, int quotes) {
    /// All who are quoted by name, most often first, then in the order of the text.
    static List<SpeakerTally> of(List<Quote> quotes) {
        Map<String, SpeakerTally> byName = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            if (quote.speaker().isNamed()) {
                var one = new SpeakerTally(quote.speaker().name(), quote.speaker().role(), 1);
                byName.merge(one.name, one, SpeakerTally::plus);
            }
        }
        var tallies = new ArrayList<>(byName.values());
        tallies.sort(Comparator.comparingInt(SpeakerTally::quotes).reversed());
        return tallies;
    }

    private static SpeakerTally plus(SpeakerTally a, SpeakerTally b) {
        return new SpeakerTally(a.name, a.role.isEmpty() ? b.role : a.role, a.quotes + b.quotes);
    }
}
