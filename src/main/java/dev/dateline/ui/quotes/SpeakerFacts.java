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
record SpeakerFacts(
        String name,
        SpeakerSummary printed,
        QuotePage quotes,
        DateHistogram days,
        List<FacetCount> speakers) {
    SpeakerFacts {
        speakers = List.copyOf(speakers);
    }

    /// Who else is quoted in the articles that quote the speaker, in most of them first.
    List<FacetCount> beside() {
        return speakers.stream().filter(other -> !isSpeaker(other.value())).toList();
    }

    private boolean isSpeaker(String other) {
        return other.equals(name) || printed.names().stream().anyMatch(n -> n.text().equals(other));
    }

    int statements() {
        return quotes.total();
    }

    List<Usage> roles() {
        return printed.roles();
    }

    /// Names that the speaker is printed under besides the one that is shown.
    List<Usage> otherNames() {
        return printed.names().stream().filter(n -> !n.text().equals(name)).toList();
    }

    Optional<LocalDate> first() {
        return days.days().isEmpty() ? Optional.empty() : Optional.of(days.days().firstKey());
    }

    Optional<LocalDate> last() {
        return days.days().isEmpty() ? Optional.empty() : Optional.of(days.days().lastKey());
    }

    /// How much was said, and from when to when.
    String summary() {
        String counts = Messages.of("quotes.speaker.counts", statements(), articles());
        return first().map(first -> counts + "  ·  " + span(first, last().orElse(first)))
                .orElse(counts);
    }

    /// One day, or from one to another.
    static String span(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? DateFormats.abbreviatedNonBreaking(first)
                : Messages.of(
                        "quotes.speaker.span",
                        DateFormats.abbreviatedNonBreaking(first),
                        DateFormats.abbreviatedNonBreaking(last));
    }

    /// Articles that quote the speaker.
    int articles() {
        return days.days().values().stream().mapToInt(Integer::intValue).sum() + days.undated();
    }
}
