package dev.dateline.search;

import dev.dateline.message.Tongue;
import dev.dateline.search.Criterion.Noted.Mark;
import dev.dateline.search.ParsedQuery.Ignored;
import dev.dateline.search.ParsedQuery.Ignored.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in plain words what a query searches, so that a reader sees how their typing was
/// understood.
final class QueryDescription {
    /// Of what was left aside.
    private static final int MOST_SHOWN = 5;

    private final Tongue tongue;
    private final WordDescription words;
    private final RangeDescription ranges;

    QueryDescription(Tongue tongue) {
        this.tongue = tongue;
        words = new WordDescription(tongue);
        ranges = new RangeDescription(tongue);
    }

    String of(ParsedQuery query) {
        String all =
                query.criterion() instanceof Criterion.All
                        ? tongue.say("understood.all")
                        : tongue.say("understood.articles", relative(query.criterion(), false));
        String most = but(all, query.ignored(), Reason.NOT_UNDERSTOOD, "understood.not-understood");
        return but(most, query.ignored(), Reason.TOO_MUCH, "understood.too-much");
    }

    private String but(String said, List<Ignored> ignored, Reason reason, String key) {
        Optional<String> texts =
                ignored.stream()
                        .filter(i -> i.reason() == reason)
                        .limit(MOST_SHOWN)
                        .map(i -> quoted(shortened(i.text())))
                        .reduce((one, other) -> tongue.say("understood.also", one, other));
        return texts.map(t -> tongue.say(key, said, t)).orElse(said);
    }

    private String quoted(String text) {
        return tongue.say("understood.quoted", text);
    }

    private static String shortened(String text) {
        int most = QueryLimits.SHOWN;
        return text.length() <= most ? text : text.substring(0, most).strip() + "…";
    }

    private String relative(Criterion query, boolean inner) {
        return thing(query)
                .map(thing -> tongue.say("understood.with", thing))
                .orElseGet(() -> quality(query, inner));
    }

    /// What an article has, where that is a thing.
    private Optional<String> thing(Criterion query) {
        return switch (query) {
            case Criterion.Words some -> Optional.of(place(some.field(), words.of(some)));
            case Criterion.Quoting _ -> Optional.of(tongue.say("understood.quotations"));
            case Criterion.Noted(Mark mark, String tag) -> noted(mark, tag);
            case Criterion.Speaker _, Criterion.Named _ -> Optional.of(quotation(List.of(query)));
            default -> Optional.empty();
        };
    }

    private String quality(Criterion query, boolean inner) {
        return switch (query) {
            case Criterion.During(DateRange range) -> ranges.of(range);
            case Criterion.Recent(var count, var unit) -> ranges.recent(count, unit);
            case Criterion.Undated _ -> tongue.say("understood.no-date");
            case Criterion.Source(String name) ->
                    name.isEmpty()
                            ? tongue.say("understood.no-source")
                            : tongue.say("understood.from", name);
            case Criterion.Path(String path) -> tongue.say("understood.path", path);
            case Criterion.Like(String path) -> tongue.say("understood.like", path);
            case Criterion.Copies(String path) -> tongue.say("understood.copies", path);
            case Criterion.Length length -> ranges.length(length);
            case Criterion.Noted _ -> tongue.say("understood.read");
            case Criterion.Not(Criterion part) -> without(part);
            case Criterion.And(List<Criterion> parts) -> all(parts, inner);
            case Criterion.Or(List<Criterion> parts) ->
                    group(
                            joined("understood.or", parts.stream().map(p -> relative(p, true))),
                            inner);
            case Criterion.All _,
                    Criterion.Words _,
                    Criterion.Quoting _,
                    Criterion.Speaker _,
                    Criterion.Named _ ->
                    tongue.say("understood.any");
        };
    }

    private Optional<String> noted(Mark mark, String tag) {
        return switch (mark) {
            case STARRED -> Optional.of(tongue.say("understood.star"));
            case READ -> Optional.empty();
            case TAGGED -> Optional.of(tongue.say("understood.tag", tag));
            case REMARKED -> Optional.of(tongue.say("understood.notes"));
        };
    }

    private String without(Criterion part) {
        return switch (part) {
            case Criterion.Undated _ -> tongue.say("understood.has-date");
            case Criterion.Source(String name) when name.isEmpty() ->
                    tongue.say("understood.has-source");
            case Criterion.Noted(Mark mark, _) when mark == Mark.READ ->
                    tongue.say("understood.unread");
            default ->
                    thing(part)
                            .map(thing -> tongue.say("understood.without", thing))
                            .orElseGet(() -> tongue.say("understood.not", relative(part, true)));
        };
    }

    private String all(List<Criterion> parts, boolean inner) {
        var said = new ArrayList<String>();
        List<Criterion> ofQuotation = parts.stream().filter(Criterion::ofQuotation).toList();
        boolean merge =
                ofQuotation.size() > 1 && ofQuotation.stream().noneMatch(QueryDescription::isGroup);
        boolean merged = false;
        for (Criterion part : parts) {
            if (!merge || !part.ofQuotation()) {
                said.add(relative(part, true));
            } else if (!merged) {
                said.add(tongue.say("understood.with", quotation(ofQuotation)));
                merged = true;
            }
        }
        return group(joined("understood.and", said.stream()), inner);
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
                case Criterion.Speaker(String name) ->
                        by.add(name.isEmpty() ? tongue.say("understood.nobody") : quoted(name));
                case Criterion.Named(String name) -> by.add(quoted(name));
                case Criterion.Words some -> with.add(words.of(some));
                default -> with.add(relative(part, true));
            }
        }
        String who = joined("understood.and", by.stream());
        String what = joined("understood.and", with.stream());
        if (by.isEmpty()) {
            return with.isEmpty()
                    ? tongue.say("understood.quotation")
                    : tongue.say("understood.quotation-with", what);
        }
        return with.isEmpty()
                ? tongue.say("understood.quotation-by", who)
                : tongue.say("understood.quotation-by-with", who, what);
    }

    private String place(Criterion.Field field, String what) {
        return switch (field) {
            case ANYWHERE -> what;
            case TITLE -> tongue.say("understood.in-title", what);
            case SAID -> tongue.say("understood.in-quotation", what);
        };
    }

    private String joined(String key, Stream<String> parts) {
        return parts.reduce((one, other) -> tongue.say(key, one, other)).orElse("");
    }

    private String group(String words, boolean inner) {
        return inner ? tongue.say("understood.group", words) : words;
    }
}
