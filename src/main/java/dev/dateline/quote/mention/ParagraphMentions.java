package dev.dateline.quote.mention;

import dev.dateline.quote.text.CapitalizationIndex;
import dev.dateline.quote.text.TokenizedParagraph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The candidates of one paragraph, by where they stand. Every look-up goes over a bounded number
/// of tokens, so that a paragraph of any length is read in linear time.
public final class ParagraphMentions {
    private final TokenizedParagraph paragraph;
    private final List<EntityMention> all;

    /// For each token the number of candidates that end before it.
    private final int[] endCounts;

    private ParagraphMentions(TokenizedParagraph passage, List<EntityMention> all) {
        this.paragraph = passage;
        this.all = List.copyOf(all);
        endCounts = new int[passage.size() + 2];
        for (EntityMention candidate : all) {
            endCounts[candidate.last() + 1]++;
        }
        for (int i = 1; i < endCounts.length; i++) {
            endCounts[i] += endCounts[i - 1];
        }
    }

    static ParagraphMentions find(TokenizedParagraph passage, CapitalizationIndex casing) {
        return new ParagraphMentions(passage, new MentionFinder(passage, casing).find());
    }

    public TokenizedParagraph paragraph() {
        return paragraph;
    }

    /// Those whose last tokens are from `from` to `to`, both included, in that order.
    public List<EntityMention> endingBetween(int from, int to) {
        int low = endCounts[Math.clamp(from, 0, paragraph.size())];
        int high = endCounts[Math.clamp(to + 1, 0, paragraph.size())];
        return low < high ? all.subList(low, high) : List.of();
    }

    public List<EntityMention> all() {
        return all;
    }

    /// The longest one whose head is the token `i`.
    public Optional<EntityMention> endingAt(int i) {
        EntityMention longest = null;
        for (EntityMention candidate : endingBetween(i, i)) {
            if (longest == null || candidate.first() < longest.first()) {
                longest = candidate;
            }
        }
        return Optional.ofNullable(longest);
    }

    /// The first to end of those that start at the token `i`.
    public Optional<EntityMention> startingAt(int i) {
        for (EntityMention candidate : endingBetween(i, i + 8)) {
            if (candidate.first() == i) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// Those that could be a sentence's subject among [#endingBetween(int, int)].
    public Stream<EntityMention> subjectsBetween(int from, int to) {
        return endingBetween(from, to).stream()
                .filter(c -> !c.isPrepositionObject() && !c.isPossessive());
    }
}
