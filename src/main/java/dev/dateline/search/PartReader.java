package dev.dateline.search;

import dev.dateline.search.Criterion.Field;
import dev.dateline.search.Criterion.Noted.Mark;
import dev.dateline.search.Criterion.Words;
import dev.dateline.search.ParsedQuery.Ignored.Reason;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads single parts of one query: what a field with its value, a word or a phrase asks for.
final class PartReader {
    /// What became of a part.
    sealed interface Outcome {}

    record Read(Criterion part) implements Outcome {}

    record Left(Reason reason) implements Outcome {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LENGTH =
            Pattern.compile("(<=?|>=?)?(\\d{1,8})(?:(\\.\\.)(\\d{1,8})?)?|\\.\\.(\\d{1,8})");

    /// What ends a sentence does not stand for a letter.
    private static final Pattern STRAY_END = Pattern.compile("(?<=[^*?])\\?+$");

    private static final Pattern INNER_QUESTION =
            Pattern.compile("[\\p{L}\\p{N}?]*\\?[\\p{L}\\p{N}?]*");

    private int open;

    Outcome read(String field, QueryToken.Text token) {
        String text = token.text().strip();
        boolean none = !token.quoted() && text.equalsIgnoreCase("none");
        if (!field.isEmpty() && text.isEmpty()) {
            return left();
        }
        return switch (field) {
            case "date" -> of(RelativeDate.parse(text).or(() -> date(text)));
            case "words" -> of(length(text));
            case "has" -> of(has(text.toLowerCase(Locale.ROOT)));
            case "is" -> of(is(text.toLowerCase(Locale.ROOT)));
            case "tag" -> new Read(new Criterion.Noted(Mark.TAGGED, text));
            case "source" -> named(text, none, new Criterion.Source(none ? "" : text));
            case "speaker" -> named(text, none, speaker(none ? "" : text, token.quoted()));
            case "path" -> named(text, false, new Criterion.Path(text));
            case "like" -> new Read(new Criterion.Like(text));
            case "copies" -> new Read(new Criterion.Copies(text));
            case "said" -> words(Field.SAID, token);
            case "title" -> words(Field.TITLE, token);
            default -> words(Field.ANYWHERE, token);
        };
    }

    private static Criterion speaker(String name, boolean whole) {
        return whole && !name.isEmpty() ? new Criterion.Named(name) : new Criterion.Speaker(name);
    }

    private static Outcome of(Optional<Criterion> part) {
        return part.<Outcome>map(Read::new).orElseGet(PartReader::left);
    }

    private static Outcome left() {
        return new Left(Reason.NOT_UNDERSTOOD);
    }

    private static Outcome named(String text, boolean none, Criterion part) {
        return none || canBeFound(text) ? new Read(part) : left();
    }

    private static Optional<Criterion> date(String text) {
        return text.equalsIgnoreCase("none")
                ? Optional.of(new Criterion.Undated())
                : DateRange.parse(text).map(Criterion.During::new);
    }

    private static Optional<Criterion> has(String what) {
        return switch (what) {
            case "quote", "quotes" -> Optional.of(new Criterion.Quoting());
            case "note", "notes" -> Optional.of(new Criterion.Noted(Mark.REMARKED, ""));
            case "date" -> Optional.of(new Criterion.Not(new Criterion.Undated()));
            case "source" -> Optional.of(new Criterion.Not(new Criterion.Source("")));
            default -> Optional.empty();
        };
    }

    private static Optional<Criterion> is(String what) {
        return switch (what) {
            case "starred" -> Optional.of(new Criterion.Noted(Mark.STARRED, ""));
            case "read" -> Optional.of(new Criterion.Noted(Mark.READ, ""));
            case "unread" -> Optional.of(new Criterion.Not(new Criterion.Noted(Mark.READ, "")));
            default -> Optional.empty();
        };
    }

    /// `800`, `>800`, `<=300`, `500..800`, `500..`, `..800`.
    private static Optional<Criterion> length(String text) {
        Matcher parts = LENGTH.matcher(text);
        if (!parts.matches() || (parts.group(1) != null && parts.group(3) != null)) {
            return Optional.empty();
        }
        if (parts.group(5) != null) {
            return Optional.of(new Criterion.Length(0, Integer.parseInt(parts.group(5))));
        }
        int count = Integer.parseInt(parts.group(2));
        if (parts.group(3) != null) {
            String end = parts.group(4);
            int most = end == null ? Integer.MAX_VALUE : Integer.parseInt(end);
            return Optional.of(new Criterion.Length(Math.min(count, most), Math.max(count, most)));
        }
        String operator = parts.group(1) == null ? "" : parts.group(1);
        return Optional.of(
                switch (operator) {
                    case "<" -> new Criterion.Length(0, Math.max(0, count - 1));
                    case "<=" -> new Criterion.Length(0, count);
                    case ">" -> new Criterion.Length(count + 1, Integer.MAX_VALUE);
                    case ">=" -> new Criterion.Length(count, Integer.MAX_VALUE);
                    default -> new Criterion.Length(count, count);
                });
    }

    private Outcome words(Field field, QueryToken.Text token) {
        String text = token.text();
        if (!canBeFound(text)) {
            return !token.quoted() && text.equals("*") ? new Read(new Criterion.All()) : left();
        }
        if (token.quoted()) {
            return quoted(field, text.strip(), token.between());
        }
        if (text.startsWith("=")) {
            return new Read(new Criterion.Phrase(field, text.substring(1)));
        }
        String word = STRAY_END.matcher(text).replaceFirst("");
        if (word.indexOf('*') >= 0 || INNER_QUESTION.matcher(word).matches()) {
            return wildcard(field, word);
        }
        if (text.endsWith("~")) {
            return opened(new Criterion.Fuzzy(field, text.replace("~", "")));
        }
        return new Read(new Criterion.Word(field, text));
    }

    private static Outcome quoted(Field field, String text, int between) {
        if (between == QueryToken.TOGETHER) {
            return new Read(new Criterion.Phrase(field, text));
        }
        List<Words> parts =
                BLANKS.splitAsStream(text)
                        .filter(PartReader::canBeFound)
                        .<Words>map(word -> new Criterion.Phrase(field, word))
                        .toList();
        if (parts.size() > QueryLimits.NEAR) {
            return new Left(Reason.TOO_MUCH);
        }
        return new Read(
                parts.size() < 2
                        ? new Criterion.Phrase(field, text)
                        : new Criterion.Near(field, parts, between, false));
    }

    private Outcome wildcard(Field field, String pattern) {
        int first = Math.max(pattern.indexOf('*'), pattern.indexOf('?'));
        boolean atEnd = pattern.indexOf('?') < 0 && first == pattern.length() - 1;
        if (atEnd && pattern.indexOf('*') == first) {
            return opened(new Criterion.Prefix(field, pattern.substring(0, first)));
        }
        long wild = pattern.chars().filter(c -> c == '*' || c == '?').count();
        if (wild > QueryLimits.WILDCARDS) {
            return new Left(Reason.TOO_MUCH);
        }
        boolean atStart = pattern.startsWith("*") || pattern.startsWith("?");
        open += atStart ? QueryLimits.OPEN_AT_START - 1 : 0;
        return opened(new Criterion.Wildcard(field, pattern));
    }

    private Outcome opened(Criterion part) {
        open++;
        return open > QueryLimits.OPEN_PARTS ? new Left(Reason.TOO_MUCH) : new Read(part);
    }

    private static boolean canBeFound(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.isEmojiPresentation(c));
    }
}
