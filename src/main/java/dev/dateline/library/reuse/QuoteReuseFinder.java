package dev.dateline.library.reuse;

import dev.dateline.library.Archive;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds where words are quoted again: whole, cut, changed or as somebody else's.
public final class QuoteReuseFinder {
    /// The best of those that share a run of words are looked at; who has more copies than that is
    /// printed everywhere.
    public static final int MAX_HITS = 300;

    /// Quotations that share fewer are alike by chance, unless they are the same.
    private static final int MIN_COMMON_WORDS = 5;

    /// Of the shorter one's words, so many must be in the other.
    private static final double MIN_COMMON_SHARE = 0.6;

    /// Words that follow each other in a quotation and are looked for: nearly every change leaves
    /// some of them, and few others have them.
    private static final int SHINGLE_LENGTH = 3;

    private static final int MAX_SHINGLES = 24;

    private final Archive archive;

    public QuoteReuseFinder(Archive archive) {
        this.archive = archive;
    }

    /// All printings of what a quotation says, that one among them, oldest first; undated ones
    /// last.
    public List<QuoteReuse> find(String text, Speaker speaker) throws IOException {
        var words = new WordSequence(text);
        if (words.size() == 0) {
            return List.of();
        }
        var said = SpeakerNameMatcher.of(speaker, archive);
        var request = new QuoteRequest(shingleQuery(words), SortOrder.RELEVANCE, 0, MAX_HITS);
        var found = new ArrayList<QuoteReuse>();
        for (QuoteHit hit : archive.quotes(request).hits()) {
            var other = new WordSequence(hit.quote().text());
            WordDiff changes = words.diffTo(other);
            if (isSimilar(words, other, changes)) {
                found.add(
                        new QuoteReuse(
                                hit, changes, false, said.isDifferentFrom(hit.quote().speaker())));
            }
        }
        found.sort(
                Comparator.comparing((QuoteReuse p) -> day(p).orElse(LocalDate.MAX))
                        .thenComparing(p -> p.hit().path())
                        .thenComparingInt(p -> p.hit().quoteIndex()));
        return markEarliest(found);
    }

    private static boolean isSimilar(WordSequence one, WordSequence other, WordDiff changes) {
        int shorter = Math.min(one.size(), other.size());
        return changes.isIdentical()
                || (changes.commonWords() >= MIN_COMMON_WORDS
                        && changes.commonWords() >= MIN_COMMON_SHARE * shorter);
    }

    /// Those of the first day that is known.
    private static List<QuoteReuse> markEarliest(List<QuoteReuse> all) {
        Optional<LocalDate> first = all.isEmpty() ? Optional.empty() : day(all.getFirst());
        return all.stream()
                .map(p -> {
                    boolean isFirst = first.isPresent() && day(p).equals(first);
                    return new QuoteReuse(p.hit(), p.diff(), isFirst, p.differentSpeaker());
                })
                .toList();
    }

    private static Optional<LocalDate> day(QuoteReuse printing) {
        return printing.hit().date().day();
    }

    /// In the search language: any of the runs, inside a quotation.
    private static String shingleQuery(WordSequence words) {
        int length = Math.min(SHINGLE_LENGTH, words.size());
        int runs = words.size() - length + 1;
        return IntStream.range(0, runs)
                .mapToObj(at -> words.shingle(at, length))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()) // long words are rare
                .limit(MAX_SHINGLES)
                .map(run -> '"' + run + '"')
                .collect(Collectors.joining(" OR ", "said:(", ")"));
    }
}
