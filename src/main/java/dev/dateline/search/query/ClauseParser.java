package dev.dateline.search.query;

import dev.dateline.search.query.Criterion.Field;
import dev.dateline.search.query.Criterion.Noted.NoteKind;
import dev.dateline.search.query.Criterion.TextCriterion;
import dev.dateline.search.query.ParsedQuery.Ignored.Reason;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Converts single clauses of a query to criteria: a word, a phrase or a field with its value.
final class ClauseParser {
    /// The result of parsing a clause: a criterion or the reason for ignoring the clause.
    sealed interface Result {}

    record Parsed(Criterion part) implements Result {}

    record Rejected(Reason reason) implements Result {}

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final Pattern RELATIVE_DATE =
            Pattern.compile("last-(?:(\\d{1,4})-)?(day|week|month|year)s?");
    private static final Pattern LENGTH =
            Pattern.compile("(<=?|>=?)?(\\d{1,8})(?:(\\.\\.)(\\d{1,8})?)?|\\.\\.(\\d{1,8})");

    /// Matches question marks at the end of a word. They are punctuation, not wildcards.
    private static final Pattern TRAILING_QUESTION_MARKS = Pattern.compile("(?<=[^*?])\\?+$");

    private static final Pattern QUESTION_MARK_WILDCARD =
            Pattern.compile("[\\p{L}\\p{N}?]*\\?[\\p{L}\\p{N}?]*");

    private int expandingClauses;

    Result parse(String field, QueryToken.Text token) {
        String text = token.text().strip();
        boolean none = !token.quoted() && text.equalsIgnoreCase("none");
        if (!field.isEmpty() && text.isEmpty()) {
            return notUnderstood();
        }
        return switch (field) {
            case "date" -> of(relativeDate(text).or(() -> date(text)));
            case "words" -> of(length(text));
            case "has" -> of(has(text.toLowerCase(Locale.ROOT)));
            case "is" -> of(is(text.toLowerCase(Locale.ROOT)));
            case "tag" -> new Parsed(new Criterion.Noted(NoteKind.TAGGED, text));
            case "source" -> named(text, none, new Criterion.Source(none ? "" : text));
            case "speaker" -> named(text, none, speaker(none ? "" : text, token.quoted()));
            case "path" -> named(text, false, new Criterion.PathContains(text));
            case "like" -> new Parsed(new Criterion.SimilarTo(text));
            case "copies" -> new Parsed(new Criterion.NearDuplicatesOf(text));
            case "said" -> words(Field.QUOTATION, token);
            case "title" -> words(Field.TITLE, token);
            default -> words(Field.ANYWHERE, token);
        };
    }

    private static Criterion speaker(String name, boolean whole) {
        return whole && !name.isEmpty()
                ? new Criterion.ExactSpeaker(name)
                : new Criterion.SpeakerName(name);
    }

    private static Result of(Optional<Criterion> part) {
        return part.<Result>map(Parsed::new).orElseGet(ClauseParser::notUnderstood);
    }

    private static Result notUnderstood() {
        return new Rejected(Reason.NOT_UNDERSTOOD);
    }

    private static Result named(String text, boolean none, Criterion part) {
        return none || hasSearchableCharacter(text) ? new Parsed(part) : notUnderstood();
    }

    private static Optional<Criterion> date(String text) {
        return text.equalsIgnoreCase("none")
                ? Optional.of(new Criterion.Undated())
                : DateRange.parse(text).map(Criterion.Dated::new);
    }

    /// Parses a date relative to the newest article: `last-30-days`, `last-2-weeks`, `last-month`
    /// or `last-year`.
    private static Optional<Criterion> relativeDate(String text) {
        Matcher parts = RELATIVE_DATE.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int count = parts.group(1) == null ? 1 : Math.max(1, Integer.parseInt(parts.group(1)));
        ChronoUnit unit =
                switch (parts.group(2)) {
                    case "day" -> ChronoUnit.DAYS;
                    case "week" -> ChronoUnit.WEEKS;
                    case "month" -> ChronoUnit.MONTHS;
                    default -> ChronoUnit.YEARS;
                };
        return Optional.of(new Criterion.Recent(count, unit));
    }

    private static Optional<Criterion> has(String what) {
        return switch (what) {
            case "quote", "quotes" -> Optional.of(new Criterion.HasQuotations());
            case "note", "notes" -> Optional.of(new Criterion.Noted(NoteKind.ANNOTATED, ""));
            case "date" -> Optional.of(new Criterion.Not(new Criterion.Undated()));
            case "source" -> Optional.of(new Criterion.Not(new Criterion.Source("")));
            default -> Optional.empty();
        };
    }

    private static Optional<Criterion> is(String what) {
        return switch (what) {
            case "starred" -> Optional.of(new Criterion.Noted(NoteKind.STARRED, ""));
            case "read" -> Optional.of(new Criterion.Noted(NoteKind.READ, ""));
            case "unread" -> Optional.of(new Criterion.Not(new Criterion.Noted(NoteKind.READ, "")));
            default -> Optional.empty();
        };
    }

    /// Parses a range of word counts: `800`, `>800`, `<=300`, `500..800`, `500..` or `..800`.
    private static Optional<Criterion> length(String text) {
        Matcher parts = LENGTH.matcher(text);
        if (!parts.matches() || (parts.group(1) != null && parts.group(3) != null)) {
            return Optional.empty();
        }
        if (parts.group(5) != null) {
            return Optional.of(new Criterion.WordCount(0, Integer.parseInt(parts.group(5))));
        }
        int count = Integer.parseInt(parts.group(2));
        if (parts.group(3) != null) {
            String end = parts.group(4);
            int most = end == null ? Integer.MAX_VALUE : Integer.parseInt(end);
            return Optional.of(
                    new Criterion.WordCount(Math.min(count, most), Math.max(count, most)));
        }
        String operator = parts.group(1) == null ? "" : parts.group(1);
        return Optional.of(
                switch (operator) {
                    case "<" -> new Criterion.WordCount(0, Math.max(0, count - 1));
                    case "<=" -> new Criterion.WordCount(0, count);
                    case ">" -> new Criterion.WordCount(count + 1, Integer.MAX_VALUE);
                    case ">=" -> new Criterion.WordCount(count, Integer.MAX_VALUE);
                    default -> new Criterion.WordCount(count, count);
                });
    }

    private Result words(Field field, QueryToken.Text token) {
        String text = token.text();
        if (!hasSearchableCharacter(text)) {
            return !token.quoted() && text.equals("*")
                    ? new Parsed(new Criterion.MatchAll())
                    : notUnderstood();
        }
        if (token.quoted()) {
            return quoted(field, text.strip(), token.maxGap());
        }
        if (text.startsWith("=")) {
            return new Parsed(new Criterion.Phrase(field, text.substring(1)));
        }
        String word = TRAILING_QUESTION_MARKS.matcher(text).replaceFirst("");
        if (word.indexOf('*') >= 0 || QUESTION_MARK_WILDCARD.matcher(word).matches()) {
            return wildcard(field, word);
        }
        if (text.endsWith("~")) {
            return expanding(new Criterion.Fuzzy(field, text.replace("~", "")));
        }
        return new Parsed(new Criterion.Word(field, text));
    }

    private static Result quoted(Field field, String text, int between) {
        if (between == QueryToken.ADJACENT) {
            return new Parsed(new Criterion.Phrase(field, text));
        }
        List<TextCriterion> parts =
                WHITESPACE
                        .splitAsStream(text)
                        .filter(ClauseParser::hasSearchableCharacter)
                        .<TextCriterion>map(word -> new Criterion.Phrase(field, word))
                        .toList();
        if (parts.size() > QueryLimits.MAX_NEAR_OPERANDS) {
            return new Rejected(Reason.LIMIT_EXCEEDED);
        }
        return new Parsed(
                parts.size() < 2
                        ? new Criterion.Phrase(field, text)
                        : new Criterion.Near(field, parts, between, false));
    }

    private Result wildcard(Field field, String pattern) {
        int first = Math.max(pattern.indexOf('*'), pattern.indexOf('?'));
        boolean atEnd = pattern.indexOf('?') < 0 && first == pattern.length() - 1;
        if (atEnd && pattern.indexOf('*') == first) {
            return expanding(new Criterion.Prefix(field, pattern.substring(0, first)));
        }
        long wild = pattern.chars().filter(c -> c == '*' || c == '?').count();
        if (wild > QueryLimits.MAX_WILDCARDS) {
            return new Rejected(Reason.LIMIT_EXCEEDED);
        }
        boolean atStart = pattern.startsWith("*") || pattern.startsWith("?");
        expandingClauses += atStart ? QueryLimits.LEADING_WILDCARD_COST - 1 : 0;
        return expanding(new Criterion.Wildcard(field, pattern));
    }

    private Result expanding(Criterion part) {
        expandingClauses++;
        return expandingClauses > QueryLimits.MAX_EXPANDING_CLAUSES
                ? new Rejected(Reason.LIMIT_EXCEEDED)
                : new Parsed(part);
    }

    private static boolean hasSearchableCharacter(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.isEmojiPresentation(c));
    }
}
