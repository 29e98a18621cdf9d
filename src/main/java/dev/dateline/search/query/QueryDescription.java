package dev.dateline.search.query;

import dev.dateline.message.LocalizedMessages;
import dev.dateline.search.query.Criterion.Noted.NoteKind;
import dev.dateline.search.query.ParsedQuery.Ignored;
import dev.dateline.search.query.ParsedQuery.Ignored.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in plain words what a query searches, so that a reader sees how their typing was
/// understood.
public final class QueryDescription {
    /// Of what was left aside.
    private static final int MAX_IGNORED_SHOWN = 5;

    private final LocalizedMessages messages;
    private final TextDescription words;
    private final RangeDescription ranges;

    private QueryDescription(LocalizedMessages tongue) {
        this.messages = tongue;
        words = new TextDescription(tongue);
        ranges = new RangeDescription(tongue);
    }

    /// Returns a phrase such as "articles with “chips”".
    public static String of(ParsedQuery query, LocalizedMessages messages) {
        return new QueryDescription(messages).describe(query);
    }

    /// Returns the phrase for a query in an archive that has an as-of date.
    public static String of(
            ParsedQuery query, Optional<LocalDate> asOf, LocalizedMessages messages) {
        return withAsOf(of(query, messages), asOf, messages);
    }

    /// Appends an as-of date, if there is one, to a phrase that describes a query.
    public static String withAsOf(
            String phrase, Optional<LocalDate> asOf, LocalizedMessages messages) {
        return asOf.map(date ->
                        messages.format("query-description.as-of", phrase, messages.day(date)))
                .orElse(phrase);
    }

    private String describe(ParsedQuery query) {
        String all =
                query.criterion() instanceof Criterion.MatchAll
                        ? messages.format("query-description.all")
                        : messages.format(
                                "query-description.articles", relative(query.criterion(), false));
        String most =
                withIgnored(
                        all, query.ignored(), Reason.NOT_UNDERSTOOD, "query-description.ignored");
        return withIgnored(
                most, query.ignored(), Reason.LIMIT_EXCEEDED, "query-description.limit-exceeded");
    }

    private String withIgnored(String said, List<Ignored> ignored, Reason reason, String key) {
        Optional<String> texts =
                ignored.stream()
                        .filter(i -> i.reason() == reason)
                        .limit(MAX_IGNORED_SHOWN)
                        .map(i -> quoted(shortened(i.text())))
                        .reduce((one, other) ->
                                messages.format("query-description.also", one, other));
        return texts.map(t -> messages.format(key, said, t)).orElse(said);
    }

    private String quoted(String text) {
        return messages.format("query-description.quoted", text);
    }

    private static String shortened(String text) {
        int most = QueryLimits.MAX_SHOWN_LENGTH;
        return text.length() <= most ? text : text.substring(0, most).strip() + "…";
    }

    private String relative(Criterion query, boolean inner) {
        return objectPhrase(query)
                .map(thing -> messages.format("query-description.with", thing))
                .orElseGet(() -> qualifier(query, inner));
    }

    /// What an article has, where that is a thing.
    private Optional<String> objectPhrase(Criterion query) {
        return switch (query) {
            case Criterion.TextCriterion some -> Optional.of(inField(some.field(), words.of(some)));
            case Criterion.HasQuotations _ ->
                    Optional.of(messages.format("query-description.quotations"));
            case Criterion.Noted(NoteKind mark, String tag) -> noted(mark, tag);
            case Criterion.SpeakerName _, Criterion.ExactSpeaker _ ->
                    Optional.of(quotation(List.of(query)));
            default -> Optional.empty();
        };
    }

    private String qualifier(Criterion query, boolean inner) {
        return switch (query) {
            case Criterion.Dated(DateRange range) -> ranges.of(range);
            case Criterion.Recent(var count, var unit) -> ranges.recent(count, unit);
            case Criterion.Undated _ -> messages.format("query-description.no-date");
            case Criterion.Source(String name) ->
                    name.isEmpty()
                            ? messages.format("query-description.no-source")
                            : messages.format("query-description.from", name);
            case Criterion.PathContains(String path) ->
                    messages.format("query-description.path", path);
            case Criterion.SimilarTo(String path) ->
                    messages.format("query-description.like", path);
            case Criterion.NearDuplicatesOf(String path) ->
                    messages.format("query-description.copies", path);
            case Criterion.WordCount length -> ranges.length(length);
            case Criterion.Noted _ -> messages.format("query-description.read");
            case Criterion.Not(Criterion part) -> negation(part);
            case Criterion.And(List<Criterion> parts) -> conjunction(parts, inner);
            case Criterion.Or(List<Criterion> parts) ->
                    group(
                            joined(
                                    "query-description.or",
                                    parts.stream().map(p -> relative(p, true))),
                            inner);
            case Criterion.MatchAll _,
                    Criterion.TextCriterion _,
                    Criterion.HasQuotations _,
                    Criterion.SpeakerName _,
                    Criterion.ExactSpeaker _ ->
                    messages.format("query-description.any");
        };
    }

    private Optional<String> noted(NoteKind mark, String tag) {
        return switch (mark) {
            case STARRED -> Optional.of(messages.format("query-description.star"));
            case READ -> Optional.empty();
            case TAGGED -> Optional.of(messages.format("query-description.tag", tag));
            case ANNOTATED -> Optional.of(messages.format("query-description.notes"));
        };
    }

    private String negation(Criterion part) {
        return switch (part) {
            case Criterion.Undated _ -> messages.format("query-description.has-date");
            case Criterion.Source(String name) when name.isEmpty() ->
                    messages.format("query-description.has-source");
            case Criterion.Noted(NoteKind mark, _) when mark == NoteKind.READ ->
                    messages.format("query-description.unread");
            default ->
                    objectPhrase(part)
                            .map(thing -> messages.format("query-description.without", thing))
                            .orElseGet(() ->
                                    messages.format("query-description.not", relative(part, true)));
        };
    }

    private String conjunction(List<Criterion> parts, boolean inner) {
        var said = new ArrayList<String>();
        List<Criterion> ofQuotation = parts.stream().filter(Criterion::appliesToQuotation).toList();
        boolean merge =
                ofQuotation.size() > 1 && ofQuotation.stream().noneMatch(QueryDescription::isGroup);
        boolean merged = false;
        for (Criterion part : parts) {
            if (!merge || !part.appliesToQuotation()) {
                said.add(relative(part, true));
            } else if (!merged) {
                said.add(messages.format("query-description.with", quotation(ofQuotation)));
                merged = true;
            }
        }
        return group(joined("query-description.and", said.stream()), inner);
    }

    private static boolean isGroup(Criterion query) {
        return query instanceof Criterion.Or || query instanceof Criterion.And;
    }

    /// One quotation that fulfils all `parts`.
    private String quotation(List<Criterion> parts) {
        var by = new ArrayList<String>();
        var with = new ArrayList<String>();
        for (Criterion part : parts) {
            switch (part) {
                case Criterion.SpeakerName(String name) ->
                        by.add(
                                name.isEmpty()
                                        ? messages.format("query-description.nobody")
                                        : quoted(name));
                case Criterion.ExactSpeaker(String name) -> by.add(quoted(name));
                case Criterion.TextCriterion some -> with.add(words.of(some));
                default -> with.add(relative(part, true));
            }
        }
        String who = joined("query-description.and", by.stream());
        String what = joined("query-description.and", with.stream());
        if (by.isEmpty()) {
            return with.isEmpty()
                    ? messages.format("query-description.quotation")
                    : messages.format("query-description.quotation-with", what);
        }
        return with.isEmpty()
                ? messages.format("query-description.quotation-by", who)
                : messages.format("query-description.quotation-by-with", who, what);
    }

    private String inField(Criterion.Field field, String what) {
        return switch (field) {
            case ANYWHERE -> what;
            case TITLE -> messages.format("query-description.in-title", what);
            case QUOTATION -> messages.format("query-description.in-quotation", what);
        };
    }

    private String joined(String key, Stream<String> parts) {
        return parts.reduce((one, other) -> messages.format(key, one, other)).orElse("");
    }

    private String group(String words, boolean inner) {
        return inner ? messages.format("query-description.group", words) : words;
    }
}
