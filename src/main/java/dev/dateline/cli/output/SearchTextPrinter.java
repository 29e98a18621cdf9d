package dev.dateline.cli.output;

import dev.dateline.message.Messages;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// A search's answer for people.
public record SearchTextPrinter(StandardOutput out) implements SearchPrinter {
    @Override
    public void printHeader(String query, SearchPage first) throws IOException {
        if (first.total() > 0) {
            String understood = TerminalText.singleLine(SearchedQueryText.of(first.searched()));
            long millis = first.duration().toMillis();
            out.println(
                    first.rowCount() == first.total()
                            ? Messages.of("cli.search.summary", first.total(), understood, millis)
                            : Messages.of(
                                    "cli.search.folded",
                                    first.total(),
                                    understood,
                                    millis,
                                    first.rowCount()));
        }
    }

    @Override
    public void printHits(List<Hit> hits, int before) throws IOException {
        int number = before;
        for (Hit hit : hits) {
            number++;
            out.println("");
            out.println(number + ". " + ArticleLabels.dateAndHeadline(hit.date(), hit.headline()));
            out.println("   " + ArticleLabels.sourceAndPath(hit.source(), hit.path()));
            if (hit.nearDuplicates() > 0) {
                out.println("   " + Messages.of("cli.search.copies", hit.nearDuplicates()));
            }
            String snippet = TerminalText.singleLine(hit.snippet().text());
            if (!snippet.isEmpty()) {
                out.println("   " + snippet);
            }
        }
    }
}
