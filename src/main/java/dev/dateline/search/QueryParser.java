package dev.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the search language of docs/search.md: words, "phrases", -not, OR, ( ), prefix*, fuzzy~
/// and the fields date:, source:, speaker:, said: and title:. Nothing typed is an error; what
/// cannot be understood is a [Criterion.Ignored].
public final class QueryParser {
    /// Longer texts are cut here: nobody types them, and time stays bounded.
    private static final int MAX_LENGTH = 4_096;

    private static final int MAX_DEPTH = 50;

    private final List<QueryToken> tokens;
    private final List<ParsedQuery.Filter> filters = new ArrayList<>();
    private int at;
    private int depth;

    private QueryParser(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    public static ParsedQuery parse(String typed) {
        String text = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed;
        var parser = new QueryParser(QueryLexer.tokens(text));
        return new ParsedQuery(text, parser.alternatives(""), parser.filters);
    }

    private Criterion alternatives(String field) {
        var parts = new ArrayList<Criterion>();
        var together = new ArrayList<Criterion>();
        for (; at < tokens.size() && !endsGroup(); at++) {
            switch (tokens.get(at)) {
                case QueryToken.Or _ -> {
                    addIfAny(parts, together);
                    together.clear();
                }
                case QueryToken.Open open -> together.add(group(open, field));
                case QueryToken.Text text -> together.add(part(text, field));
                case QueryToken.Close _ -> {} // was never opened
            }
        }
        addIfAny(parts, together);
        return parts.size() > 1
                ? new Criterion.Or(parts)
                : parts.isEmpty() ? new Criterion.All() : parts.get(0);
    }

    private boolean endsGroup() {
        return depth > 0 && tokens.get(at) instanceof QueryToken.Close;
    }

    private static void addIfAny(List<Criterion> alternatives, List<Criterion> together) {
        if (!together.isEmpty()) {
            alternatives.add(all(together));
        }
    }

    private static Criterion all(List<Criterion> parts) {
        List<Criterion> asking = parts.stream().filter(p -> !(p instanceof Criterion.All)).toList();
        return switch (asking.size()) {
            case 0 -> new Criterion.All();
            case 1 -> asking.get(0);
            default -> new Criterion.And(asking);
        };
    }

    /// Leaves `at` on the closing parenthesis, or behind the end.
    private Criterion group(QueryToken.Open open, String outer) {
        at++;
        depth++;
        Criterion inside =
                depth > MAX_DEPTH
                        ? skipGroup()
                        : alternatives(open.field().isEmpty() ? outer : open.field());
        depth--;
        return open.not() && !(inside instanceof Criterion.All)
                ? new Criterion.Not(inside)
                : inside;
    }

    private Criterion skipGroup() {
        at = tokens.size();
        return new Criterion.Ignored("(");
    }

    private Criterion part(QueryToken.Text token, String outer) {
        String field = token.field().isEmpty() ? outer : token.field();
        Criterion part = part(field, token.text(), token.quoted());
        if (depth == 0 && part.isFilter()) {
            filters.add(new ParsedQuery.Filter(field, token.text(), token.not(), token.span()));
        }
        return token.not() && !(part instanceof Criterion.Ignored) ? new Criterion.Not(part) : part;
    }

    private static Criterion part(String field, String text, boolean quoted) {
        return switch (field) {
            case "date" -> date(text);
            case "source" ->
                    text.isBlank()
                            ? ignored(field, text)
                            : new Criterion.Source(orNone(text, quoted));
            case "speaker" ->
                    text.isBlank()
                            ? ignored(field, text)
                            : new Criterion.Speaker(orNone(text, quoted));
            case "said" -> words(Criterion.Field.SAID, field, text, quoted);
            case "title" -> words(Criterion.Field.TITLE, field, text, quoted);
            default -> words(Criterion.Field.ANYWHERE, field, text, quoted);
        };
    }

    private static String orNone(String text, boolean quoted) {
        return !quoted && text.equalsIgnoreCase("none") ? "" : text;
    }

    private static Criterion date(String text) {
        if (text.toLowerCase(Locale.ROOT).equals("none")) {
            return new Criterion.Undated();
        }
        Optional<DateRange> range = DateRange.parse(text);
        return range.isPresent() ? new Criterion.During(range.get()) : ignored("date", text);
    }

    private static Criterion words(
            Criterion.Field where, String field, String text, boolean quoted) {
        if (text.codePoints().noneMatch(QueryParser::canBeFound)) {
            return !quoted && text.equals("*") ? new Criterion.All() : ignored(field, text);
        }
        if (quoted) {
            return new Criterion.Phrase(where, text);
        }
        if (text.startsWith("=")) {
            return new Criterion.Phrase(where, text.substring(1));
        }
        if (text.endsWith("*")) {
            return new Criterion.Prefix(where, text.replace("*", ""));
        }
        return text.endsWith("~")
                ? new Criterion.Fuzzy(where, text.replace("~", ""))
                : new Criterion.Word(where, text);
    }

    private static boolean canBeFound(int c) {
        return Character.isLetterOrDigit(c) || (Character.isEmoji(c) && c > 0xff);
    }

    private static Criterion ignored(String field, String text) {
        return new Criterion.Ignored(field.isEmpty() ? text : field + ":" + text);
    }
}
