package dev.dateline.search;

import dev.dateline.search.Criterion.Noted.Mark;
import dev.dateline.search.ParsedQuery.Ignored;
import dev.dateline.search.ParsedQuery.Ignored.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says in plain words what a query searches, so that a reader sees how their typing was
/// understood.
final class QueryDescription {
    /// Of what was left aside.
    private static final int MOST_SHOWN = 5;

    private QueryDescription() {}

    static String of(ParsedQuery query) {
        String words =
                query.criterion() instanceof Criterion.All
                        ? "all articles"
                        : "articles " + relative(query.criterion(), false);
        return words
                + ignored(query.ignored(), Reason.NOT_UNDERSTOOD, "not understood")
                + ignored(query.ignored(), Reason.TOO_MUCH, "too much for one search, left out");
    }

    private static String ignored(List<Ignored> ignored, Reason reason, String because) {
        List<String> texts =
                ignored.stream()
                        .filter(i -> i.reason() == reason)
                        .limit(MOST_SHOWN)
                        .map(i -> "“" + shortened(i.text()) + "”")
                        .toList();
        return texts.isEmpty() ? "" : " (" + because + ": " + String.join(", ", texts) + ")";
    }

    private static String shortened(String text) {
        int most = QueryLimits.SHOWN;
        return text.length() <= most ? text : text.substring(0, most).strip() + "…";
    }

    private static String relative(Criterion query, boolean inner) {
        return switch (query) {
            case Criterion.All _ -> "of any kind";
            case Criterion.Words words -> place(words.field(), WordDescription.of(words));
            case Criterion.During(DateRange range) -> RangeDescription.of(range);
            case Criterion.Recent(var count, var unit) -> RangeDescription.recent(count, unit);
            case Criterion.Undated _ -> "without a date";
            case Criterion.Source(String name) ->
                    name.isEmpty() ? "without a source" : "from “" + name + "”";
            case Criterion.Path(String words) -> "in files called “" + words + "”";
            case Criterion.Like(String path) -> "like the one in “" + path + "”";
            case Criterion.Copies(String path) -> "that are copies of “" + path + "”, or it";
            case Criterion.Length length -> RangeDescription.length(length);
            case Criterion.Quoting _ -> "with quotations";
            case Criterion.Noted(Mark mark, String tag) -> noted(mark, tag);
            case Criterion.Speaker _, Criterion.Named _ -> "with " + quotation(List.of(query));
            case Criterion.Not(Criterion part) -> without(part);
            case Criterion.And(List<Criterion> parts) -> all(parts, inner);
            case Criterion.Or(List<Criterion> parts) ->
                    group(
                            parts.stream()
                                    .map(p -> relative(p, true))
                                    .collect(Collectors.joining(" or ")),
                            inner);
        };
    }

    private static String noted(Mark mark, String tag) {
        return switch (mark) {
            case STARRED -> "with a star";
            case READ -> "that you have read";
            case TAGGED -> "with your tag “" + tag + "”";
            case REMARKED -> "with your notes";
        };
    }

    private static String without(Criterion part) {
        return switch (part) {
            case Criterion.Undated _ -> "with a date";
            case Criterion.Source(String name) when name.isEmpty() -> "with a source";
            case Criterion.Noted(Mark mark, _) when mark == Mark.READ -> "that you have not read";
            default -> {
                String what = relative(part, true);
                yield what.startsWith("with ") ? "without " + what.substring(5) : "not " + what;
            }
        };
    }

    private static String all(List<Criterion> parts, boolean inner) {
        var said = new ArrayList<String>();
        List<Criterion> ofQuotation = parts.stream().filter(Criterion::ofQuotation).toList();
        boolean merge =
                ofQuotation.size() > 1 && ofQuotation.stream().noneMatch(QueryDescription::isGroup);
        boolean merged = false;
        for (Criterion part : parts) {
            if (!merge || !part.ofQuotation()) {
                said.add(relative(part, true));
            } else if (!merged) {
                said.add("with " + quotation(ofQuotation));
                merged = true;
            }
        }
        return group(String.join(" and ", said), inner);
    }

    private static boolean isGroup(Criterion query) {
        return query instanceof Criterion.Or || query instanceof Criterion.And;
    }

    /// One quotation that fulfils all `parts`.
    private static String quotation(List<Criterion> parts) {
        var by = new ArrayList<String>();
        var with = new ArrayList<String>();
        for (Criterion part : parts) {
            switch (part) {
                case Criterion.Speaker(String name) ->
                        by.add(name.isEmpty() ? "nobody named" : "“" + name + "”");
                case Criterion.Named(String name) -> by.add("“" + name + "”");
                case Criterion.Words words -> with.add(WordDescription.of(words));
                default -> with.add(relative(part, true));
            }
        }
        String words =
                with.isEmpty()
                        ? ""
                        : (by.isEmpty() ? " with " : " that has ") + String.join(" and ", with);
        return "a quotation" + (by.isEmpty() ? "" : " by " + String.join(" and ", by)) + words;
    }

    private static String place(Criterion.Field field, String what) {
        return switch (field) {
            case ANYWHERE -> "with " + what;
            case TITLE -> "with " + what + " in the headline";
            case SAID -> "with " + what + " in a quotation";
        };
    }

    private static String group(String words, boolean inner) {
        return inner ? "(" + words + ")" : words;
    }
}
