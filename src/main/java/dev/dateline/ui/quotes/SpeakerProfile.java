package dev.dateline.ui.quotes;

import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuotePage;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.search.SpeakerSummary.Usage;
import dev.dateline.ui.fx.control.MetadataLine;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/// Facts about a speaker and the articles that quote the speaker.
///
/// @param name the name that the user opened
/// @param printed printed names and roles, most frequent first
/// @param quotes the first page of quotations
/// @param histogram dates of the articles that quote the speaker
/// @param speakers all speakers in these articles, with the number of articles
record SpeakerProfile(
        String name,
        SpeakerSummary printed,
        QuotePage quotes,
        DateHistogram histogram,
        List<FacetCount> speakers) {
    SpeakerProfile {
        speakers = List.copyOf(speakers);
    }

    /// Returns the other speakers in articles that quote the speaker, most articles first.
    List<FacetCount> coQuotedSpeakers() {
        return speakers.stream().filter(other -> !isSpeaker(other.value())).toList();
    }

    private boolean isSpeaker(String other) {
        return other.equals(name) || printed.names().stream().anyMatch(n -> n.text().equals(other));
    }

    /// Returns the names that articles print for the speaker, other than [#name].
    List<Usage> otherNames() {
        return printed.names().stream().filter(n -> !n.text().equals(name)).toList();
    }

    /// Formats the number of statements and articles and the dates of the articles.
    String summary() {
        String counts = Messages.of("quotes.speaker.counts", quotes.total(), articleCount());
        NavigableMap<LocalDate, Integer> days = histogram.days();
        return days.isEmpty()
                ? counts
                : MetadataLine.join(counts, formatDateRange(days.firstKey(), days.lastKey()));
    }

    /// Formats a range of days, or a single day.
    static String formatDateRange(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? DateFormats.abbreviatedNonBreaking(first)
                : Messages.of(
                        "quotes.speaker.date-range",
                        DateFormats.abbreviatedNonBreaking(first),
                        DateFormats.abbreviatedNonBreaking(last));
    }

    /// Returns the number of articles that quote the speaker.
    int articleCount() {
        return histogram.days().values().stream().mapToInt(Integer::intValue).sum()
                + histogram.undated();
    }
}
