package dev.dateline.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says in plain words what a query searches, so that a reader sees how their typing was
/// understood.
final class QueryDescription {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private QueryDescription() {}

    static String of(Criterion query) {
        var ignored = new ArrayList<String>();
        Criterion rest = setAside(query, ignored);
        String words =
                rest instanceof Criterion.All
                        ? "all articles"
                        : "articles " + relative(rest, false);
        return ignored.isEmpty()
                ? words
                : words + " (not understood: " + String.join(", ", ignored) + ")";
    }

    /// The query without what it ignores, which is added to `ignored`.
    private static Criterion setAside(Criterion query, List<String> ignored) {
        return switch (query) {
            case Criterion.Ignored(String text) -> {
                ignored.add("“" + text + "”");
                yield new Criterion.All();
            }
            case Criterion.And(List<Criterion> parts) -> {
                List<Criterion> kept =
                        parts.stream()
                                .map(p -> setAside(p, ignored))
                                .filter(p -> !(p instanceof Criterion.All))
                                .toList();
                yield kept.isEmpty()
                        ? new Criterion.All()
                        : kept.size() == 1 ? kept.get(0) : new Criterion.And(kept);
            }
            default -> query;
        };
    }

    private static String relative(Criterion query, boolean inner) {
        return switch (query) {
            case Criterion.All _ -> "of any kind";
            case Criterion.Word(Criterion.Field field, String word) ->
                    place(field, "“" + word + "”");
            case Criterion.Phrase(Criterion.Field field, String words) ->
                    place(field, "the exact words “" + words + "”");
            case Criterion.Prefix(Criterion.Field field, String start) ->
                    place(field, "a word that begins with “" + start + "”");
            case Criterion.Fuzzy(Criterion.Field field, String word) ->
                    place(field, "a word spelled like “" + word + "”");
            case Criterion.During(DateRange range) -> range(range);
            case Criterion.Undated _ -> "without a date";
            case Criterion.Source(String name) ->
                    name.isEmpty() ? "without a source" : "from “" + name + "”";
            case Criterion.Speaker(String name) -> "with " + quotation(List.of(query));
            case Criterion.Not(Criterion part) -> without(relative(part, true));
            case Criterion.And(List<Criterion> parts) -> all(parts, inner);
            case Criterion.Or(List<Criterion> parts) ->
                    group(
                            parts.stream()
                                    .map(p -> relative(p, true))
                                    .collect(Collectors.joining(" or ")),
                            inner);
            case Criterion.Ignored(String text) -> "(“" + text + "” was not understood)";
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

    private static String without(String what) {
        return what.startsWith("with ") ? "without " + what.substring(5) : "not " + what;
    }

    private static boolean isGroup(Criterion query) {
        return query instanceof Criterion.Or || query instanceof Criterion.And;
    }

    /// One quotation that fulfils all `parts`.
    private static String quotation(List<Criterion> parts) {
        var by = new ArrayList<String>();
        var with = new ArrayList<String>();
        for (Criterion part : parts) {
            if (part instanceof Criterion.Speaker(String name)) {
                by.add(name.isEmpty() ? "nobody named" : "“" + name + "”");
            } else {
                with.add(words(part));
            }
        }
        String words =
                with.isEmpty()
                        ? ""
                        : (by.isEmpty() ? " with " : " that has ") + String.join(" and ", with);
        return "a quotation" + (by.isEmpty() ? "" : " by " + String.join(" and ", by)) + words;
    }

    private static String words(Criterion part) {
        String placed = relative(part, true);
        return placed.replaceFirst("^with (.*) in a quotation$", "$1");
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

    private static String range(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(LocalDate.MIN)) {
            return "dated up to " + DAY.format(last);
        }
        if (last.equals(LocalDate.MAX)) {
            return "dated from " + DAY.format(first);
        }
        if (first.equals(last)) {
            return "dated " + DAY.format(first);
        }
        YearMonth month = YearMonth.from(first);
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (!wholeMonths) {
            return "dated from " + DAY.format(first) + " to " + DAY.format(last);
        }
        if (month.equals(YearMonth.from(last))) {
            return "dated " + MONTH.format(first);
        }
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (!wholeYears) {
            return "dated from " + MONTH.format(first) + " to " + MONTH.format(last);
        }
        return first.getYear() == last.getYear()
                ? "dated " + first.getYear()
                : "dated from " + first.getYear() + " to " + last.getYear();
    }
}
