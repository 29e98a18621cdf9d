package dev.dateline.quote.mention;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reporting clauses of one paragraph in the order of the text.
///
/// They are found on first use, as few paragraphs need them. For one thread.
public final class ReportingClauses {
    private final ParagraphMentions mentions;
    private @Nullable List<ReportingClause> clauses;

    ReportingClauses(ParagraphMentions mentions) {
        this.mentions = mentions;
    }

    /// Returns all reporting clauses in the order of the text.
    List<ReportingClause> all() {
        if (clauses == null) {
            clauses = new ReportingClauseFinder(mentions).find();
        }
        return clauses;
    }

    /// Returns the first reporting clause whose cue starts at a token or after it.
    public Optional<ReportingClause> after(int token) {
        List<ReportingClause> all = all();
        int i = firstFrom(token, all);
        return i < all.size() ? Optional.of(all.get(i)) : Optional.empty();
    }

    /// Returns the last reporting clause whose cue starts before a token.
    public Optional<ReportingClause> before(int token) {
        List<ReportingClause> all = all();
        int i = firstFrom(token, all);
        return i > 0 ? Optional.of(all.get(i - 1)) : Optional.empty();
    }

    /// Returns whether a mention of the paragraph is the speaker of the clause before or after it.
    public boolean isSpeaker(EntityMention mention) {
        return Stream.of(before(mention.first()), after(mention.last()))
                .flatMap(Optional::stream)
                .anyMatch(clause -> clause.speaker().equals(mention));
    }

    private static int firstFrom(int token, List<ReportingClause> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).cueFirst() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
