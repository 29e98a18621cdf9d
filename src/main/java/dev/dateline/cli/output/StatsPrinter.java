package dev.dateline.cli.output;

import dev.dateline.article.Problem;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.message.ProblemText;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.FacetCount;
import dev.dateline.search.NearDuplicateCounts;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// An archive's counts for people.
public record StatsPrinter(StandardOutput out) {
    private static final int MAX_SPEAKERS = 20;

    public void print(String name, ArchiveStats stats, NearDuplicateCounts copies)
            throws IOException {
        out.println(Messages.of("cli.stats.counts", name, stats.articles(), stats.quotes()));
        if (copies.groups() > 0) {
            out.println(Messages.of("cli.stats.copies", copies.articles(), copies.groups()));
        }
        printYears(stats);
        printCounts("cli.stats.sources", stats.sources(), stats.sources().size());
        printCounts("cli.stats.speakers", stats.speakers(), MAX_SPEAKERS);
        printProblems(stats.problems());
    }

    private void printYears(ArchiveStats stats) throws IOException {
        var years = YearCounts.of(stats.histogram());
        int undated = stats.histogram().undated();
        if (years.isEmpty() && undated == 0) {
            return;
        }
        printHeading(Messages.of("cli.stats.years"));
        for (var year : years.entrySet()) {
            printCount(year.getValue(), String.format(Locale.ROOT, "%04d", year.getKey()));
        }
        if (undated > 0) {
            printCount(undated, Messages.of("cli.undated"));
        }
    }

    private void printCounts(String title, List<FacetCount> counts, int most) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        printHeading(Messages.of(title, counts.size()));
        for (FacetCount count : counts.subList(0, Math.min(most, counts.size()))) {
            boolean named = !count.value().isEmpty();
            printCount(count.articles(), named ? count.value() : Messages.of("cli.stats.unknown"));
        }
        if (counts.size() > most) {
            out.println(Messages.of("cli.stats.more", counts.size() - most));
        }
    }

    private void printProblems(List<Problem> problems) throws IOException {
        printProblems(
                "cli.stats.rejected", problems.stream().filter(p -> p.kind().rejects()).toList());
        printProblems(
                "cli.stats.remarks", problems.stream().filter(p -> !p.kind().rejects()).toList());
    }

    private void printProblems(String title, List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        printHeading(Messages.of(title, problems.size()));
        for (Problem problem : problems) {
            out.println(
                    "  "
                            + TerminalText.singleLine(
                                    problem.path()
                                            + ": "
                                            + ProblemText.of(problem, LocalizedMessages.ENGLISH)));
        }
    }

    private void printHeading(String text) throws IOException {
        out.println("");
        out.println(text);
    }

    private void printCount(int number, String what) throws IOException {
        out.println(String.format(Locale.ROOT, "%8d  %s", number, TerminalText.singleLine(what)));
    }
}
