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
import java.util.stream.Collectors;

/// Looks, where a query finds nothing, for one close to it that does.
final class QuerySuggestions {
    /// Another query: what it is in words, its text, and how many articles it finds.
    record Suggestion(String label, String query, int articles) {}

    private static final int MAX_SUGGESTIONS = 4;

    /// A word at the end that may go on.
    private static final Pattern TRAILING_WORD = Pattern.compile("(?:^|\\s)\\p{L}{2,}$");

    private QuerySuggestions() {}

    /// As it was perhaps meant; words that begin so; without one of the filters; any of the words;
    /// words spelled about so.
    static List<Suggestion> find(
            ParsedQuery query, Optional<String> meant, OpenArchive archive, JobContext job)
            throws IOException {
        var found = new ArrayList<Suggestion>();
        for (Suggestion offer : candidates(query, meant)) {
            if (found.size() < MAX_SUGGESTIONS) {
                var request = new SearchRequest(offer.query(), SortOrder.NEWEST, 0, 0);
                int total = archive.search(request, job).total();
                if (total > 0) {
                    found.add(new Suggestion(offer.label(), offer.query(), total));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Suggestion> candidates(ParsedQuery query, Optional<String> meant) {
        var offers = new ArrayList<Suggestion>();
        meant.ifPresent(text ->
                offers.add(new Suggestion(Messages.of("suggestion.respelled", text), text, 0)));
        if (TRAILING_WORD.matcher(query.text()).find()) {
            offers.add(new Suggestion(Messages.of("suggestion.prefix"), query.text() + "*", 0));
        }
        for (ParsedQuery.Filter filter : query.filters()) {
            offers.add(
                    new Suggestion(
                            Messages.of("suggestion.without-filter", filter.value()),
                            query.textWithout(filter),
                            0));
        }
        List<String> words = plainTerms(query.criterion());
        if (words.size() > 1) {
            offers.add(
                    new Suggestion(
                            Messages.of("suggestion.any-word"), String.join(" OR ", words), 0));
        }
        if (!words.isEmpty()) {
            String fuzzy = words.stream().map(w -> w + "~").collect(Collectors.joining(" "));
            offers.add(
                    new Suggestion(
                            Messages.of("suggestion.fuzzy", String.join(" ", words)), fuzzy, 0));
        }
        return offers;
    }

    /// The plain words that must all be there.
    private static List<String> plainTerms(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Word(var field, var word) when field == Criterion.Field.ANYWHERE ->
                    List.of(word.toLowerCase(Locale.ROOT));
            case Criterion.And(var parts) ->
                    parts.stream().flatMap(part -> plainTerms(part).stream()).toList();
            default -> List.of();
        };
    }
}
