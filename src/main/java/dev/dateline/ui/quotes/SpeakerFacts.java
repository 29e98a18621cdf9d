package dev.dateline.ui.quotes;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.QuotePage;
import dev.dateline.search.SpeakerRecord;
import dev.dateline.search.SpeakerRecord.Printed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of a speaker: names and roles as printed, most often first; the first statements;
/// how many there are; and when the articles that quote the speaker were written.
record SpeakerFacts(String name, SpeakerRecord printed, QuotePage quotes, DateHistogram days) {
    int statements() {
        return quotes.total();
    }

    List<Printed> roles() {
        return printed.roles();
    }

    /// Names that the speaker is printed under besides the one that is shown.
    List<Printed> otherNames() {
        return printed.names().stream().filter(n -> !n.text().equals(name)).toList();
    }

    Optional<LocalDate> first() {
        return days.days().isEmpty() ? Optional.empty() : Optional.of(days.days().firstKey());
    }

    Optional<LocalDate> last() {
        return days.days().isEmpty() ? Optional.empty() : Optional.of(days.days().lastKey());
    }

    /// Articles that quote the speaker.
    int articles() {
        return days.days().values().stream().mapToInt(Integer::intValue).sum() + days.undated();
    }
}
