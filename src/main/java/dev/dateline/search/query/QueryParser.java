package dev.dateline.search.query;

import dev.dateline.article.TextSpan;
import dev.dateline.search.query.ParsedQuery.Ignored;
import dev.dateline.search.query.ParsedQuery.Ignored.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses the query language into a [ParsedQuery].
///
/// No text is an error. Parts that are not understood or exceed a limit are reported in
/// [ParsedQuery#ignored()].
public final class QueryParser {
    private final String text;
    private final List<QueryToken> tokens;
    private final ClauseParser clauseParser = new ClauseParser();
    private final List<ParsedQuery.Filter> filters = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private int at;
    private int depth;
    private int clauses;
    private int nears;

    private QueryParser(String text) {
        this.text = text;
        tokens = QueryLexer.tokens(text);
    }

    /// Parses a typed query. An empty text matches all articles.
    public static ParsedQuery parse(String typed) {
        boolean tooLong = typed.length() > QueryLimits.MAX_LENGTH;
        var parser = new QueryParser(tooLong ? typed.substring(0, QueryLimits.MAX_LENGTH) : typed);
        Criterion criterion = parser.alternatives("").orElseGet(Criterion.MatchAll::new);
        if (tooLong) {
            parser.ignored.add(
                    new Ignored(typed.substring(QueryLimits.MAX_LENGTH), Reason.LIMIT_EXCEEDED));
        }
        return new ParsedQuery(parser.text, criterion, parser.filters, parser.ignored);
    }

    private Optional<Criterion> alternatives(String field) {
        var alternatives = new ArrayList<Criterion>();
        var conjunction = new ConjunctionBuilder(this::ignore);
        for (; at < tokens.size() && !endsGroup(); at++) {
            switch (tokens.get(at)) {
                case QueryToken.Or _ -> conjunction.build().ifPresent(alternatives::add);
                case QueryToken.Near near -> near(near, conjunction);
                case QueryToken.Open open -> group(open, field).ifPresent(conjunction::add);
                case QueryToken.Text part -> clause(part, field).ifPresent(conjunction::add);
                case QueryToken.Close _ -> {} // unmatched
            }
        }
        conjunction.build().ifPresent(alternatives::add);
        return any(alternatives);
    }

    private void near(QueryToken.Near token, ConjunctionBuilder conjunction) {
        nears++;
        if (nears > QueryLimits.MAX_NEAR_OPERANDS) {
            ignore(token.span(), Reason.LIMIT_EXCEEDED);
        } else {
            conjunction.near(token);
        }
    }

    private boolean endsGroup() {
        return depth > 0 && tokens.get(at) instanceof QueryToken.Close;
    }

    private static Optional<Criterion> any(List<Criterion> alternatives) {
        return alternatives.size() < 2
                ? alternatives.stream().findFirst()
                : Optional.of(new Criterion.Or(alternatives));
    }

    /// Parses a group in parentheses. Leaves `at` on the closing parenthesis, or after the last
    /// token.
    private Optional<Criterion> group(QueryToken.Open open, String outerField) {
        if (depth == QueryLimits.MAX_DEPTH) {
            ignore(new TextSpan(open.span().start(), text.length()), Reason.LIMIT_EXCEEDED);
            at = tokens.size();
            return Optional.empty();
        }
        at++;
        depth++;
        Optional<Criterion> inside =
                alternatives(open.field().isEmpty() ? outerField : open.field());
        depth--;
        return open.negated() ? inside.map(Criterion.Not::new) : inside;
    }

    private Optional<Criterion> clause(QueryToken.Text token, String outerField) {
        if (clauses == QueryLimits.MAX_CLAUSES) {
            ignore(new TextSpan(token.span().start(), text.length()), Reason.LIMIT_EXCEEDED);
            at = tokens.size();
            return Optional.empty();
        }
        clauses++;
        String field = token.field().isEmpty() ? outerField : token.field();
        return switch (clauseParser.parse(field, token)) {
            case ClauseParser.Rejected(Reason reason) -> {
                ignore(token.span(), reason);
                yield Optional.empty();
            }
            case ClauseParser.Parsed(Criterion part) -> {
                if (depth == 0 && isFilter(part)) {
                    filters.add(
                            new ParsedQuery.Filter(
                                    field, token.text(), token.negated(), token.span()));
                }
                yield Optional.of(token.negated() ? new Criterion.Not(part) : part);
            }
        };
    }

    private static boolean isFilter(Criterion part) {
        return part.isFilter()
                || (part instanceof Criterion.Not(Criterion inside) && inside.isFilter());
    }

    private void ignore(TextSpan span, Reason reason) {
        ignored.add(new Ignored(span.in(text), reason));
    }
}
