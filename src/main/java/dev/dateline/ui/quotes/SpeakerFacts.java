package dev.dateline.ui.quotes;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of a speaker: the roles as printed, most often first; the first statements; how
/// many there are; and when the articles that quote the speaker were written.
///
/// Roles are those of the statements in `quotes`, which for those who speak most are not all.
record SpeakerFacts(String name, QuotePage quotes, DateHistogram days) {
    int statements() {
        return quotes.total();
    }

    List<String> roles() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (QuoteHit hit : quotes.hits()) {
            String role = hit.quote().speaker().role();
            if (!role.isEmpty()) {
                counts.merge(role, 1, Integer::sum);
            }
        }
        var roles = new ArrayList<>(counts.keySet());
        roles.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
        return roles;
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
