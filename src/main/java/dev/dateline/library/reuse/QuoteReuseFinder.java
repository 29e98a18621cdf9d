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

/// Finds quotations that repeat a given quotation in full, shortened, changed or attributed to
/// another speaker.
public final class QuoteReuseFinder {
    /// The maximum number of candidates, which share a sequence of words with the quotation. More
    /// exist only for commonplaces.
    public static final int MAX_HITS = 300;

    /// The minimum number of common words in a reused quotation. Shorter matches are chance, unless
    /// the quotations are identical.
    private static final int MIN_COMMON_WORDS = 5;

    /// The minimum number of common words, as a share of the shorter quotation's words.
    private static final double MIN_COMMON_SHARE = 0.6;

    /// The length in words of the sequences that are searched. Nearly every changed quotation keeps
    /// some of these sequences, and few other quotations contain them.
    private static final int SHINGLE_LENGTH = 3;

    private static final int MAX_SHINGLES = 24;

    private final Archive archive;

    public QuoteReuseFinder(Archive archive) {
        this.archive = archive;
    }

    /// Returns all quotations with nearly the same text as a given one, oldest first and undated
    /// ones last. The given quotation is included.
    public List<QuoteReuse> find(String text, Speaker speaker) throws IOException {
        var words = new WordSequence(text);
        if (words.size() == 0) {
            return List.of();
        }
        var matcher = SpeakerNameMatcher.of(speaker, archive);
        var request = new QuoteRequest(shingleQuery(words), SortOrder.RELEVANCE, 0, MAX_HITS);
        var found = new ArrayList<QuoteReuse>();
        for (QuoteHit hit : archive.quotes(request).hits()) {
            var other = new WordSequence(hit.quote().text());
            WordDiff diff = words.diffTo(other);
            if (isSimilar(words, other, diff)) {
                found.add(
                        new QuoteReuse(
                                hit, diff, false, matcher.isDifferentFrom(hit.quote().speaker())));
            }
        }
        found.sort(
                Comparator.comparing((QuoteReuse p) -> day(p).orElse(LocalDate.MAX))
                        .thenComparing(p -> p.hit().path())
                        .thenComparingInt(p -> p.hit().quoteIndex()));
        return markEarliest(found);
    }

    private static boolean isSimilar(WordSequence one, WordSequence other, WordDiff diff) {
        int shorter = Math.min(one.size(), other.size());
        return diff.isIdentical()
                || (diff.commonWords() >= MIN_COMMON_WORDS
                        && diff.commonWords() >= MIN_COMMON_SHARE * shorter);
    }

    /// Returns the same list with the quotations of the earliest known date marked.
    private static List<QuoteReuse> markEarliest(List<QuoteReuse> all) {
        Optional<LocalDate> first = all.isEmpty() ? Optional.empty() : day(all.getFirst());
        return all.stream()
                .map(p -> {
                    boolean isFirst = first.isPresent() && day(p).equals(first);
                    return new QuoteReuse(p.hit(), p.diff(), isFirst, p.differentSpeaker());
                })
                .toList();
    }

    private static Optional<LocalDate> day(QuoteReuse reuse) {
        return reuse.hit().date().day();
    }

    /// Returns a query for quotations that contain any of the text's word sequences.
    private static String shingleQuery(WordSequence words) {
        int length = Math.min(SHINGLE_LENGTH, words.size());
        int shingles = words.size() - length + 1;
        return IntStream.range(0, shingles)
                .mapToObj(at -> words.shingle(at, length))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()) // long words are rare
                .limit(MAX_SHINGLES)
                .map(shingle -> '"' + shingle + '"')
                .collect(Collectors.joining(" OR ", "said:(", ")"));
    }
}
