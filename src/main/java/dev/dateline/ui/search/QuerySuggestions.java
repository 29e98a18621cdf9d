package dev.dateline.ui.search;

import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.ui.archive.OpenArchive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Suggests similar queries that match articles, for a query that matches none.
final class QuerySuggestions {
    /// A suggested query with a description and the number of matching articles.
    record Suggestion(String label, String query, int articles) {}

    private record Candidate(String label, String query) {}

    private static final int MAX_SUGGESTIONS = 4;

    /// Pattern of a last word, which the user may still be typing.
    private static final Pattern TRAILING_WORD = Pattern.compile("(?:^|\\s)\\p{L}{2,}$");

    private QuerySuggestions() {}

    /// Returns up to four suggested queries that match articles, best first.
    ///
    /// They come in this order: the corrected spelling, the last word as a prefix, the query
    /// without one of its filters, any of the words, and fuzzy words.
    static List<Suggestion> find(
            ParsedQuery query, Optional<String> respelled, OpenArchive archive, JobContext job)
            throws IOException {
        var found = new ArrayList<Suggestion>();
        for (Candidate candidate : candidates(query, respelled)) {
            if (found.size() < MAX_SUGGESTIONS) {
                var request = new SearchRequest(candidate.query(), SortOrder.NEWEST, 0, 0);
                int total = archive.search(request, job).total();
                if (total > 0) {
                    found.add(new Suggestion(candidate.label(), candidate.query(), total));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Candidate> candidates(ParsedQuery query, Optional<String> respelled) {
        var candidates = new ArrayList<Candidate>();
        respelled.ifPresent(text ->
                candidates.add(new Candidate(Messages.of("suggestion.respelled", text), text)));
        if (TRAILING_WORD.matcher(query.text()).find()) {
            candidates.add(new Candidate(Messages.of("suggestion.prefix"), query.text() + "*"));
        }
        for (ParsedQuery.Filter filter : query.filters()) {
            String label = Messages.of("suggestion.without-filter", filter.value());
            candidates.add(new Candidate(label, query.textWithout(filter)));
        }
        List<String> words = plainWords(query.criterion());
        if (words.size() > 1) {
            candidates.add(
                    new Candidate(Messages.of("suggestion.any-word"), String.join(" OR ", words)));
        }
        if (!words.isEmpty()) {
            String label = Messages.of("suggestion.fuzzy", String.join(" ", words));
            candidates.add(new Candidate(label, String.join("~ ", words) + "~"));
        }
        return candidates;
    }

    /// Returns the plain words of a query that an article must all contain.
    private static List<String> plainWords(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Word(var field, var word) when field == Criterion.Field.ANYWHERE ->
                    List.of(word.toLowerCase(Locale.ROOT));
            case Criterion.And(var parts) ->
                    parts.stream().flatMap(part -> plainWords(part).stream()).toList();
            default -> List.of();
        };
    }
}
