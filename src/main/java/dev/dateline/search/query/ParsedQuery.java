package dev.dateline.search.query;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A typed text and what it means. `filters` are its parts outside any parentheses that narrow by
/// date, source, speaker and the like, in order, so that they can be shown as chips and taken out
/// of the text again. `ignored` is what asks for nothing that can be looked for, or for too much.
public record ParsedQuery(
        String text, Criterion criterion, List<Filter> filters, List<Ignored> ignored) {
    public ParsedQuery {
        filters = List.copyOf(filters);
        ignored = List.copyOf(ignored);
    }

    /// The same, with one more demand that the text does not name.
    public ParsedQuery restrictedTo(Criterion demand) {
        boolean all = criterion instanceof Criterion.MatchAll;
        Criterion both = all ? demand : new Criterion.And(List.of(demand, criterion));
        return new ParsedQuery(text, both, filters, ignored);
    }

    /// The text without one of its filters.
    public String textWithout(Filter filter) {
        String before = text.substring(0, filter.span().start()).stripTrailing();
        String after = text.substring(filter.span().end()).stripLeading();
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }

    /// One filter: its field's name, its value without marks, whether it excludes, and where it
    /// stands in the text (UTF-16 code units, its minus and field name included).
    public record Filter(String field, String value, boolean excludes, TextSpan span) {}

    /// Something typed that is left aside.
    public record Ignored(String text, Reason reason) {
        public enum Reason {
            /// A date that is none, a lone mark.
            NOT_UNDERSTOOD,
            /// Beyond what one query may ask for.
            LIMIT_EXCEEDED
        }
    }
}
