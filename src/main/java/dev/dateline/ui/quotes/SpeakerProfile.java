package dev.dateline.ui.quotes;

import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuotePage;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.search.SpeakerSummary.Usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of a speaker: names and roles as printed, most often first; the first statements;
/// how many there are; and when the articles that quote the speaker were written.
record SpeakerProfile(
        String name,
        SpeakerSummary speakerRecord,
        QuotePage quotes,
        DateHistogram histogram,
        List<FacetCount> speakers) {
    SpeakerProfile {
        speakers = List.copyOf(speakers);
    }

    /// Who else is quoted in the articles that quote the speaker, in most of them first.
    List<FacetCount> coQuotedSpeakers() {
        return speakers.stream().filter(other -> !isSpeaker(other.value())).toList();
    }

    private boolean isSpeaker(String other) {
        return other.equals(name)
                || speakerRecord.names().stream().anyMatch(n -> n.text().equals(other));
    }

    int statementCount() {
        return quotes.total();
    }

    List<Usage> roles() {
        return speakerRecord.roles();
    }

    /// Names that the speaker is printed under besides the one that is shown.
    List<Usage> otherNames() {
        return speakerRecord.names().stream().filter(n -> !n.text().equals(name)).toList();
    }

    Optional<LocalDate> firstDate() {
        return histogram.days().isEmpty()
                ? Optional.empty()
                : Optional.of(histogram.days().firstKey());
    }

    Optional<LocalDate> lastDate() {
        return histogram.days().isEmpty()
                ? Optional.empty()
                : Optional.of(histogram.days().lastKey());
    }

    /// How much was said, and from when to when.
    String summary() {
        String counts = Messages.of("quotes.speaker.counts", statementCount(), articleCount());
        return firstDate()
                .map(first -> counts + "  ·  " + formatDateRange(first, lastDate().orElse(first)))
                .orElse(counts);
    }

    /// One day, or from one to another.
    static String formatDateRange(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? DateFormats.abbreviatedNonBreaking(first)
                : Messages.of(
                        "quotes.speaker.date-range",
                        DateFormats.abbreviatedNonBreaking(first),
                        DateFormats.abbreviatedNonBreaking(last));
    }

    /// Articles that quote the speaker.
    int articleCount() {
        return histogram.days().values().stream().mapToInt(Integer::intValue).sum()
                + histogram.undated();
    }
}
