package dev.dateline.search.query;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A typed query with the criterion it stands for.
///
/// @param text the typed text, cut off at the maximum length of a query
/// @param filters the filter criteria outside parentheses, in order; can be shown as chips and
///   removed from the text
/// @param ignored the parts of the text that were not understood or exceed a limit
public record ParsedQuery(
        String text, Criterion criterion, List<Filter> filters, List<Ignored> ignored) {
    public ParsedQuery {
        filters = List.copyOf(filters);
        ignored = List.copyOf(ignored);
    }

    /// Returns this query with an additional criterion, which is not part of its text.
    public ParsedQuery restrictedTo(Criterion other) {
        boolean all = criterion instanceof Criterion.MatchAll;
        Criterion both = all ? other : new Criterion.And(List.of(other, criterion));
        return new ParsedQuery(text, both, filters, ignored);
    }

    /// Returns the text of this query without one of its filters.
    public String textWithout(Filter filter) {
        String before = text.substring(0, filter.span().start()).stripTrailing();
        String after = text.substring(filter.span().end()).stripLeading();
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }

    /// A filter criterion in the text of a query, such as `source:reuters`.
    ///
    /// @param field the name before the colon
    /// @param value without quotation marks
    /// @param excludes whether the filter is negated
    /// @param span in UTF-16 code units of the text, minus sign and field name included
    public record Filter(String field, String value, boolean excludes, TextSpan span) {}

    /// A part of the query's text that has no effect, with the reason.
    public record Ignored(String text, Reason reason) {
        public enum Reason {
            /// The part is not valid, such as an impossible date or a single quotation mark.
            NOT_UNDERSTOOD,
            /// The part exceeds a limit of [QueryLimits].
            LIMIT_EXCEEDED
        }
    }
}
