package dev.dateline.ui.search;

import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.ParsedQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks, where a query finds nothing, for one close to it that does.
final class Nearest {
    /// Another query: what it is in words, its text, and how many articles it finds.
    record Offer(String words, String query, int articles) {}

    private static final int MOST = 4;

    /// A word at the end that may go on.
    private static final Pattern BEGUN = Pattern.compile("(?:^|\\s)\\p{L}{2,}$");

    private Nearest() {}

    /// As it was perhaps meant; words that begin so; without one of the filters; any of the words;
    /// words spelled about so.
    static List<Offer> of(
            ParsedQuery query, Optional<String> meant, Searcher searcher, JobContext job)
            throws IOException {
        var found = new ArrayList<Offer>();
        for (Offer offer : candidates(query, meant)) {
            if (found.size() < MOST) {
                var request = new SearchRequest(offer.query(), SortOrder.NEWEST, 0, 0);
                int total = searcher.search(request, job).total();
                if (total > 0) {
                    found.add(new Offer(offer.words(), offer.query(), total));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Offer> candidates(ParsedQuery query, Optional<String> meant) {
        var offers = new ArrayList<Offer>();
        meant.ifPresent(text -> offers.add(new Offer(Messages.of("nearest.meant", text), text, 0)));
        if (BEGUN.matcher(query.text()).find()) {
            offers.add(new Offer(Messages.of("nearest.begins"), query.text() + "*", 0));
        }
        for (ParsedQuery.Filter filter : query.filters()) {
            offers.add(
                    new Offer(
                            Messages.of("nearest.without", filter.value()),
                            query.textWithout(filter),
                            0));
        }
        List<String> words = words(query.criterion());
        if (words.size() > 1) {
            offers.add(new Offer(Messages.of("nearest.any"), String.join(" OR ", words), 0));
        }
        if (!words.isEmpty()) {
            String fuzzy = words.stream().map(w -> w + "~").collect(Collectors.joining(" "));
            offers.add(new Offer(Messages.of("nearest.fuzzy", String.join(" ", words)), fuzzy, 0));
        }
        return offers;
    }

    /// The plain words that must all be there.
    private static List<String> words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Word(var field, var word) when field == Criterion.Field.ANYWHERE ->
                    List.of(word.toLowerCase(Locale.ROOT));
            case Criterion.And(var parts) ->
                    parts.stream().flatMap(part -> words(part).stream()).toList();
            default -> List.of();
        };
    }
}
