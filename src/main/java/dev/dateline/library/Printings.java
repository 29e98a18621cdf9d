package dev.dateline.library;

import dev.dateline.quote.Speaker;
import dev.dateline.search.Order;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds where words are quoted again: whole, cut, changed or as somebody else's.
public final class Printings {
    /// The best of those that share a run of words are looked at; who has more copies than that is
    /// printed everywhere.
    public static final int MOST = 300;

    /// Quotations that share fewer are alike by chance, unless they are the same.
    private static final int FEWEST_WORDS = 5;

    /// Of the shorter one's words, so many must be in the other.
    private static final double SHARED = 0.6;

    /// Words that follow each other in a quotation and are looked for: nearly every change leaves
    /// some of them, and few others have them.
    private static final int RUN = 3;

    private static final int MOST_RUNS = 24;

    private final Archive archive;

    public Printings(Archive archive) {
        this.archive = archive;
    }

    /// All printings of what a quotation says, that one among them, oldest first; undated ones
    /// last.
    public List<Printing> of(String text, Speaker speaker) throws IOException {
        var words = new Wording(text);
        if (words.size() == 0) {
            return List.of();
        }
        var said = KnownSpeaker.of(speaker, archive);
        var request = new QuoteRequest(query(words), Order.RELEVANCE, 0, MOST);
        var found = new ArrayList<Printing>();
        for (QuoteHit hit : archive.quotes(request).hits()) {
            var other = new Wording(hit.quote().text());
            WordChanges changes = words.to(other);
            if (isLike(words, other, changes)) {
                found.add(new Printing(hit, changes, false, said.isNot(hit.quote().speaker())));
            }
        }
        found.sort(
                Comparator.comparing((Printing p) -> day(p).orElse(LocalDate.MAX))
                        .thenComparing(p -> p.hit().path())
                        .thenComparingInt(p -> p.hit().number()));
        return withFirst(found);
    }

    private static boolean isLike(Wording one, Wording other, WordChanges changes) {
        int shorter = Math.min(one.size(), other.size());
        return changes.isUnchanged()
                || (changes.kept() >= FEWEST_WORDS && changes.kept() >= SHARED * shorter);
    }

    /// Those of the first day that is known.
    private static List<Printing> withFirst(List<Printing> all) {
        Optional<LocalDate> first = all.isEmpty() ? Optional.empty() : day(all.getFirst());
        return all.stream()
                .map(p -> {
                    boolean isFirst = first.isPresent() && day(p).equals(first);
                    return new Printing(p.hit(), p.changes(), isFirst, p.elsewhose());
                })
                .toList();
    }

    private static Optional<LocalDate> day(Printing printing) {
        return printing.hit().date().day();
    }

    /// In the search language: any of the runs, inside a quotation.
    private static String query(Wording words) {
        int length = Math.min(RUN, words.size());
        int runs = words.size() - length + 1;
        return IntStream.range(0, runs)
                .mapToObj(at -> words.run(at, length))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()) // long words are rare
                .limit(MOST_RUNS)
                .map(run -> '"' + run + '"')
                .collect(Collectors.joining(" OR ", "said:(", ")"));
    }
}
