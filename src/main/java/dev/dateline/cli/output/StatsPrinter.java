package dev.dateline.cli.output;

import dev.dateline.article.Problem;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.message.ProblemText;
import dev.dateline.search.ArchiveIndex.NearDuplicateCounts;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Prints the statistics of an archive.
public record StatsPrinter(StandardOutput out) {
    private static final int MAX_SPEAKERS = 20;

    /// Prints the statistics as text tables, with at most 20 speakers.
    public void printText(String archiveName, ArchiveStats stats, NearDuplicateCounts copies)
            throws IOException {
        out.printMessage("cli.stats.counts", archiveName, stats.articles(), stats.quotes());
        if (copies.groups() > 0) {
            out.printMessage("cli.stats.copies", copies.articles(), copies.groups());
        }
        printYears(stats.histogram());
        printCounts("cli.stats.sources", stats.sources(), stats.sources().size());
        printCounts("cli.stats.speakers", stats.speakers(), MAX_SPEAKERS);
        printProblems("cli.stats.rejected", stats.problems(), p -> p.kind().rejects());
        printProblems("cli.stats.remarks", stats.problems(), p -> !p.kind().rejects());
    }

    private void printYears(DateHistogram histogram) throws IOException {
        var years = countByYear(histogram);
        if (years.isEmpty() && histogram.undated() == 0) {
            return;
        }
        printHeading(Messages.of("cli.stats.years"));
        for (var year : years.entrySet()) {
            printCount(year.getValue(), String.format(Locale.ROOT, "%04d", year.getKey()));
        }
        if (histogram.undated() > 0) {
            printCount(histogram.undated(), Messages.of("cli.undated"));
        }
    }

    private static SortedMap<Integer, Integer> countByYear(DateHistogram histogram) {
        var years = new TreeMap<Integer, Integer>();
        histogram.days().forEach((day, count) -> years.merge(day.getYear(), count, Integer::sum));
        return years;
    }

    private void printCounts(String headingKey, List<FacetCount> counts, int maxCount)
            throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        printHeading(Messages.of(headingKey, counts.size()));
        for (FacetCount count : counts.subList(0, Math.min(maxCount, counts.size()))) {
            boolean named = !count.value().isEmpty();
            printCount(count.articles(), named ? count.value() : Messages.of("cli.stats.unknown"));
        }
        if (counts.size() > maxCount) {
            out.printMessage("cli.stats.more", counts.size() - maxCount);
        }
    }

    private void printProblems(String headingKey, List<Problem> all, Predicate<Problem> filter)
            throws IOException {
        List<Problem> problems = all.stream().filter(filter).toList();
        if (problems.isEmpty()) {
            return;
        }
        printHeading(Messages.of(headingKey, problems.size()));
        for (Problem problem : problems) {
            out.println("  " + TerminalText.singleLine(problem.path() + ": " + reason(problem)));
        }
    }

    private static String reason(Problem problem) {
        return ProblemText.of(problem, LocalizedMessages.ENGLISH);
    }

    private void printHeading(String text) throws IOException {
        out.println("");
        out.println(text);
    }

    private void printCount(int count, String label) throws IOException {
        out.println(String.format(Locale.ROOT, "%8d  %s", count, TerminalText.singleLine(label)));
    }

    /// Prints one JSON object with all counts and problems.
    public void printJson(ArchiveStats stats, NearDuplicateCounts copies) throws IOException {
        out.printJson(json -> {
            json.writeNumberProperty("articles", stats.articles());
            json.writeNumberProperty("quotes", stats.quotes());
            json.writeObjectPropertyStart("copies");
            json.writeNumberProperty("stories", copies.groups());
            json.writeNumberProperty("articles", copies.articles());
            json.writeEndObject();
            json.writeNumberProperty("undated", stats.histogram().undated());
            json.writeObjectPropertyStart("years");
            countByYear(stats.histogram())
                    .forEach((year, count) -> json.writeNumberProperty("" + year, count));
            json.writeEndObject();
            writeCounts(json, "sources", stats.sources());
            writeCounts(json, "speakers", stats.speakers());
            json.writeArrayPropertyStart("problems");
            stats.problems().forEach(problem -> writeProblem(json, problem));
            json.writeEndArray();
        });
    }

    private static void writeCounts(JsonGenerator json, String key, List<FacetCount> counts) {
        json.writeArrayPropertyStart(key);
        for (FacetCount count : counts) {
            json.writeStartObject();
            JsonLine.writeStringOrNull(json, "name", count.value());
            json.writeNumberProperty("articles", count.articles());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProblem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("path", problem.path());
        json.writeNumberProperty("line", problem.line());
        json.writeStringProperty("kind", problem.kind().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("rejected", problem.kind().rejects());
        json.writeStringProperty("reason", reason(problem));
        json.writeEndObject();
    }
}
