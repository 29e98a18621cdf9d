package dev.dateline.search;

import dev.dateline.article.TextSpan;
import dev.dateline.search.ParsedQuery.Ignored;
import dev.dateline.search.ParsedQuery.Ignored.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the search language of docs/search.md. Nothing typed is an error; what cannot be
/// understood is left aside and said.
public final class QueryParser {
    private final String text;
    private final List<QueryToken> tokens;
    private final PartReader reader = new PartReader();
    private final List<ParsedQuery.Filter> filters = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private int at;
    private int depth;
    private int parts;
    private int nears;

    private QueryParser(String text) {
        this.text = text;
        tokens = QueryLexer.tokens(text);
    }

    public static ParsedQuery parse(String typed) {
        boolean tooLong = typed.length() > QueryLimits.LENGTH;
        var parser = new QueryParser(tooLong ? typed.substring(0, QueryLimits.LENGTH) : typed);
        Criterion criterion = parser.alternatives("").orElseGet(Criterion.All::new);
        if (tooLong) {
            parser.ignored.add(new Ignored(typed.substring(QueryLimits.LENGTH), Reason.TOO_MUCH));
        }
        return new ParsedQuery(parser.text, criterion, parser.filters, parser.ignored);
    }

    private Optional<Criterion> alternatives(String field) {
        var alternatives = new ArrayList<Criterion>();
        var together = new Together(this::leaveAside);
        for (; at < tokens.size() && !endsGroup(); at++) {
            switch (tokens.get(at)) {
                case QueryToken.Or _ -> together.flush().ifPresent(alternatives::add);
                case QueryToken.Near near -> near(near, together);
                case QueryToken.Open open -> group(open, field).ifPresent(together::add);
                case QueryToken.Text part -> part(part, field).ifPresent(together::add);
                case QueryToken.Close _ -> {} // was never opened
            }
        }
        together.flush().ifPresent(alternatives::add);
        return any(alternatives);
    }

    private void near(QueryToken.Near token, Together together) {
        nears++;
        if (nears > QueryLimits.NEAR) {
            leaveAside(token.span(), Reason.TOO_MUCH);
        } else {
            together.near(token);
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

    /// Leaves `at` on the closing parenthesis, or behind the end.
    private Optional<Criterion> group(QueryToken.Open open, String outer) {
        if (depth == QueryLimits.DEPTH) {
            leaveAside(new TextSpan(open.span().start(), text.length()), Reason.TOO_MUCH);
            at = tokens.size();
            return Optional.empty();
        }
        at++;
        depth++;
        Optional<Criterion> inside = alternatives(open.field().isEmpty() ? outer : open.field());
        depth--;
        return open.not() ? inside.map(Criterion.Not::new) : inside;
    }

    private Optional<Criterion> part(QueryToken.Text token, String outer) {
        if (parts == QueryLimits.PARTS) {
            leaveAside(new TextSpan(token.span().start(), text.length()), Reason.TOO_MUCH);
            at = tokens.size();
            return Optional.empty();
        }
        parts++;
        String field = token.field().isEmpty() ? outer : token.field();
        return switch (reader.read(field, token)) {
            case PartReader.Left(Reason reason) -> {
                leaveAside(token.span(), reason);
                yield Optional.empty();
            }
            case PartReader.Read(Criterion part) -> {
                if (depth == 0 && isChip(part)) {
                    filters.add(
                            new ParsedQuery.Filter(field, token.text(), token.not(), token.span()));
                }
                yield Optional.of(token.not() ? new Criterion.Not(part) : part);
            }
        };
    }

    private static boolean isChip(Criterion part) {
        return part.isFilter()
                || (part instanceof Criterion.Not(Criterion inside) && inside.isFilter());
    }

    private void leaveAside(TextSpan span, Reason reason) {
        ignored.add(new Ignored(span.in(text), reason));
    }
}
