package dev.dateline.quote.mention;

import dev.dateline.quote.text.CapitalizationIndex;
import dev.dateline.quote.text.TokenizedParagraph;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The mentions of one paragraph, indexed by position.
///
/// Each lookup visits a bounded number of tokens, so that the analysis of a paragraph takes linear
/// time.
public final class ParagraphMentions {
    private final TokenizedParagraph paragraph;
    private final List<EntityMention> all;

    /// For each token, the number of mentions whose last token is before it.
    private final int[] endCounts;

    private ParagraphMentions(TokenizedParagraph paragraph, List<EntityMention> all) {
        this.paragraph = paragraph;
        this.all = List.copyOf(all);
        endCounts = new int[paragraph.size() + 2];
        for (EntityMention candidate : all) {
            endCounts[candidate.last() + 1]++;
        }
        for (int i = 1; i < endCounts.length; i++) {
            endCounts[i] += endCounts[i - 1];
        }
    }

    static ParagraphMentions find(
            TokenizedParagraph paragraph, CapitalizationIndex capitalization) {
        return new ParagraphMentions(
                paragraph, new MentionFinder(paragraph, capitalization).find());
    }

    public TokenizedParagraph paragraph() {
        return paragraph;
    }

    /// Returns the mentions whose last token is from `from` to `to`, inclusive, sorted by last
    /// token.
    public List<EntityMention> endingBetween(int from, int to) {
        int low = endCounts[Math.clamp(from, 0, paragraph.size())];
        int high = endCounts[Math.clamp(to + 1, 0, paragraph.size())];
        return low < high ? all.subList(low, high) : List.of();
    }

    public List<EntityMention> all() {
        return all;
    }

    /// Returns the longest mention whose head is token `i`.
    public Optional<EntityMention> endingAt(int i) {
        EntityMention longest = null;
        for (EntityMention candidate : endingBetween(i, i)) {
            if (longest == null || candidate.first() < longest.first()) {
                longest = candidate;
            }
        }
        return Optional.ofNullable(longest);
    }

    /// Returns the mention that starts at token `i` and ends first.
    public Optional<EntityMention> startingAt(int i) {
        for (EntityMention candidate : endingBetween(i, i + 8)) {
            if (candidate.first() == i) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// Returns the name in the possessive before a noun phrase: "Doe" for "Doe's post".
    public Optional<EntityMention> possessorOf(EntityMention noun) {
        return endingBetween(noun.first(), noun.last() - 1).stream()
                .filter(c -> c.isName() && c.first() == noun.first() && c.isPossessive())
                .findFirst();
    }

    /// Returns the last mention that precedes `mention` and matches a condition.
    ///
    /// @param article the mentions of each paragraph
    /// @param maxParagraphs paragraphs that are searched besides the mention's own
    /// @param maxTokens tokens that are searched at the end of each paragraph
    public static Optional<EntityMention> lastBefore(
            EntityMention mention,
            List<ParagraphMentions> article,
            int maxParagraphs,
            int maxTokens,
            Predicate<EntityMention> condition) {
        int index = mention.paragraph().index();
        int end = mention.first() - 1;
        for (int p = index; p >= 0 && p >= index - maxParagraphs; p--) {
            Optional<EntityMention> found =
                    article.get(p).endingBetween(end - maxTokens, end).reversed().stream()
                            .filter(condition)
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
            end = p > 0 ? article.get(p - 1).paragraph().size() : 0;
        }
        return Optional.empty();
    }

    /// Returns the mentions that end from token `from` to `to` and can be a sentence's subject.
    public Stream<EntityMention> subjectsBetween(int from, int to) {
        return endingBetween(from, to).stream()
                .filter(c -> !c.isPrepositionObject() && !c.isPossessive());
    }
}
