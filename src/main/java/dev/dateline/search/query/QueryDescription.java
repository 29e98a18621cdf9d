package dev.dateline.search.query;

import dev.dateline.message.LocalizedMessages;
import dev.dateline.search.query.Criterion.Noted.NoteKind;
import dev.dateline.search.query.Criterion.TextCriterion;
import dev.dateline.search.query.ParsedQuery.Ignored;
import dev.dateline.search.query.ParsedQuery.Ignored.Reason;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Describes a parsed query in a sentence, so that users see how their query was understood.
public final class QueryDescription {
    private static final int MAX_IGNORED_SHOWN = 5;

    private final LocalizedMessages messages;

    private QueryDescription(LocalizedMessages messages) {
        this.messages = messages;
    }

    /// Returns a phrase that describes the matching articles, such as "articles with “chips”".
    public static String of(ParsedQuery query, LocalizedMessages messages) {
        return new QueryDescription(messages).describe(query);
    }

    /// Returns a phrase that describes the matching articles and the as-of date, if there is one.
    public static String of(
            ParsedQuery query, Optional<LocalDate> asOf, LocalizedMessages messages) {
        return withAsOf(of(query, messages), asOf, messages);
    }

    /// Appends the as-of date, if there is one, to a phrase that describes a query.
    public static String withAsOf(
            String phrase, Optional<LocalDate> asOf, LocalizedMessages messages) {
        return asOf.map(date ->
                        messages.format("query-description.as-of", phrase, messages.day(date)))
                .orElse(phrase);
    }

    private String describe(ParsedQuery query) {
        String articles =
                query.criterion() instanceof Criterion.MatchAll
                        ? format("query-description.all")
                        : format(
                                "query-description.articles",
                                relativeClause(query.criterion(), false));
        String understood =
                withIgnored(
                        articles,
                        query.ignored(),
                        Reason.NOT_UNDERSTOOD,
                        "query-description.ignored");
        return withIgnored(
                understood,
                query.ignored(),
                Reason.LIMIT_EXCEEDED,
                "query-description.limit-exceeded");
    }

    private String format(String key, Object... values) {
        return messages.format(key, values);
    }

    private String withIgnored(String phrase, List<Ignored> ignored, Reason reason, String key) {
        Stream<String> texts =
                ignored.stream()
                        .filter(i -> i.reason() == reason)
                        .limit(MAX_IGNORED_SHOWN)
                        .map(i -> format("query-description.quoted", shortened(i.text())));
        return texts.reduce((one, other) -> format("query-description.also", one, other))
                .map(list -> format(key, phrase, list))
                .orElse(phrase);
    }

    private static String shortened(String text) {
        int limit = QueryLimits.MAX_SHOWN_LENGTH;
        return text.length() <= limit ? text : text.substring(0, limit).strip() + "…";
    }

    /// Returns a relative clause that describes a criterion, such as "with “chips”".
    ///
    /// @param nested whether a phrase of several parts needs parentheses
    private String relativeClause(Criterion criterion, boolean nested) {
        return object(criterion)
                .map(object -> format("query-description.with", object))
                .orElseGet(() -> qualifier(criterion, nested));
    }

    /// Returns a noun phrase for something that matching articles have, such as a star or
    /// quotations. Empty if the criterion does not describe such a thing.
    private Optional<String> object(Criterion criterion) {
        return switch (criterion) {
            case TextCriterion text -> Optional.of(inField(text.field(), text(text)));
            case Criterion.HasQuotations _ -> Optional.of(format("query-description.quotations"));
            case Criterion.Noted(NoteKind kind, String tag) ->
                    switch (kind) {
                        case STARRED -> Optional.of(format("query-description.star"));
                        case READ -> Optional.empty();
                        case TAGGED -> Optional.of(format("query-description.tag", tag));
                        case ANNOTATED -> Optional.of(format("query-description.notes"));
                    };
            case Criterion.SpeakerName _, Criterion.ExactSpeaker _ ->
                    Optional.of(quotation(List.of(criterion)));
            default -> Optional.empty();
        };
    }

    private String qualifier(Criterion criterion, boolean nested) {
        return switch (criterion) {
            case Criterion.Dated(DateRange range) -> dateRange(range);
            case Criterion.Recent(int count, ChronoUnit unit) ->
                    switch (unit) {
                        case DAYS -> format("query-description.last-days", count);
                        case WEEKS -> format("query-description.last-weeks", count);
                        case MONTHS -> format("query-description.last-months", count);
                        default -> format("query-description.last-years", count);
                    };
            case Criterion.Undated _ -> format("query-description.no-date");
            case Criterion.Source(String name) ->
                    name.isEmpty()
                            ? format("query-description.no-source")
                            : format("query-description.from", name);
            case Criterion.PathContains(String path) -> format("query-description.path", path);
            case Criterion.SimilarTo(String path) -> format("query-description.like", path);
            case Criterion.NearDuplicatesOf(String path) ->
                    format("query-description.copies", path);
            case Criterion.WordCount(int min, int max) -> wordCount(min, max);
            case Criterion.Noted _ -> format("query-description.read");
            case Criterion.Not(Criterion part) -> negation(part);
            case Criterion.And(List<Criterion> parts) -> conjunction(parts, nested);
            case Criterion.Or(List<Criterion> parts) ->
                    group(
                            joined(
                                    "query-description.or",
                                    parts.stream().map(p -> relativeClause(p, true))),
                            nested);
            case Criterion.MatchAll _,
                    TextCriterion _,
                    Criterion.HasQuotations _,
                    Criterion.SpeakerName _,
                    Criterion.ExactSpeaker _ ->
                    format("query-description.any");
        };
    }

    private String negation(Criterion part) {
        return switch (part) {
            case Criterion.Undated _ -> format("query-description.has-date");
            case Criterion.Source(String name) when name.isEmpty() ->
                    format("query-description.has-source");
            case Criterion.Noted(NoteKind kind, _) when kind == NoteKind.READ ->
                    format("query-description.unread");
            default ->
                    object(part)
                            .map(object -> format("query-description.without", object))
                            .orElseGet(() ->
                                    format("query-description.not", relativeClause(part, true)));
        };
    }

    /// Describes an "and" of criteria. Criteria of quotations are merged, because a single
    /// quotation has to fulfil all of them.
    private String conjunction(List<Criterion> parts, boolean nested) {
        var clauses = new ArrayList<String>();
        List<Criterion> ofQuotation = parts.stream().filter(Criterion::appliesToQuotation).toList();
        boolean merge =
                ofQuotation.size() > 1
                        && ofQuotation.stream()
                                .noneMatch(c ->
                                        c instanceof Criterion.Or || c instanceof Criterion.And);
        boolean merged = false;
        for (Criterion part : parts) {
            if (!merge || !part.appliesToQuotation()) {
                clauses.add(relativeClause(part, true));
            } else if (!merged) {
                clauses.add(format("query-description.with", quotation(ofQuotation)));
                merged = true;
            }
        }
        return group(joined("query-description.and", clauses.stream()), nested);
    }

    /// Describes a quotation that matches all `parts`.
    private String quotation(List<Criterion> parts) {
        var speakers = new ArrayList<String>();
        var contents = new ArrayList<String>();
        for (Criterion part : parts) {
            switch (part) {
                case Criterion.SpeakerName(String name) ->
                        speakers.add(
                                name.isEmpty()
                                        ? format("query-description.nobody")
                                        : format("query-description.quoted", name));
                case Criterion.ExactSpeaker(String name) ->
                        speakers.add(format("query-description.quoted", name));
                case TextCriterion text -> contents.add(text(text));
                default -> contents.add(relativeClause(part, true));
            }
        }
        String speaker = joined("query-description.and", speakers.stream());
        String content = joined("query-description.and", contents.stream());
        if (speakers.isEmpty()) {
            return contents.isEmpty()
                    ? format("query-description.quotation")
                    : format("query-description.quotation-with", content);
        }
        return contents.isEmpty()
                ? format("query-description.quotation-by", speaker)
                : format("query-description.quotation-by-with", speaker, content);
    }

    private String inField(Criterion.Field field, String object) {
        return switch (field) {
            case ANYWHERE -> object;
            case TITLE -> format("query-description.in-title", object);
            case QUOTATION -> format("query-description.in-quotation", object);
        };
    }

    private String text(TextCriterion criterion) {
        return switch (criterion) {
            case Criterion.Word(_, String word) -> format("query-description.quoted", word);
            case Criterion.Phrase(_, String text) ->
                    format(
                            text.strip().indexOf(' ') < 0
                                    ? "query-description.exact-word"
                                    : "query-description.exact-words",
                            text);
            case Criterion.Prefix(_, String prefix) -> format("query-description.prefix", prefix);
            case Criterion.Wildcard(_, String pattern) ->
                    format("query-description.wildcard", pattern);
            case Criterion.Fuzzy(_, String word) -> format("query-description.fuzzy", word);
            case Criterion.Near(_, List<TextCriterion> parts, int maxGap, boolean ordered) ->
                    near(parts, maxGap, ordered);
            case Criterion.AnyOf(_, List<TextCriterion> parts) ->
                    format(
                            "query-description.group",
                            joined("query-description.or", parts.stream().map(this::text)));
        };
    }

    private String near(List<TextCriterion> parts, int maxGap, boolean ordered) {
        String gap = format("query-description.at-most-words", maxGap);
        if (parts.size() > 2) {
            return format(
                    "query-description.among",
                    joined("query-description.and", parts.stream().map(this::text)),
                    gap);
        }
        return format(
                ordered ? "query-description.followed" : "query-description.near",
                text(parts.getFirst()),
                text(parts.getLast()),
                gap);
    }

    private String wordCount(int min, int max) {
        if (min == max) {
            return format("query-description.words", min);
        }
        if (min == 0) {
            return format("query-description.words-at-most", max);
        }
        return max == Integer.MAX_VALUE
                ? format("query-description.words-at-least", min)
                : format("query-description.words-range", min, max);
    }

    /// Describes a range of days. Whole years and months are described as such.
    private String dateRange(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(LocalDate.MIN)) {
            return format("query-description.until", messages.day(last));
        }
        if (last.equals(LocalDate.MAX)) {
            return format("query-description.since", messages.day(first));
        }
        if (first.getDayOfMonth() != 1 || !last.equals(YearMonth.from(last).atEndOfMonth())) {
            return between(messages.day(first), messages.day(last));
        }
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        return wholeYears
                ? between(String.valueOf(first.getYear()), String.valueOf(last.getYear()))
                : between(messages.month(first), messages.month(last));
    }

    private String between(String first, String last) {
        return first.equals(last)
                ? format("query-description.dated", first)
                : format("query-description.between", first, last);
    }

    private String joined(String key, Stream<String> parts) {
        return parts.reduce((one, other) -> format(key, one, other)).orElse("");
    }

    private String group(String phrase, boolean nested) {
        return nested ? format("query-description.group", phrase) : phrase;
    }
}
