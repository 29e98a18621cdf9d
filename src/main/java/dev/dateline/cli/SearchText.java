package dev.dateline.cli;

import dev.dateline.message.Messages;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// A search's answer for people.
record SearchText(Output out) implements SearchPrinter {
    @Override
    public void begin(String query, SearchPage first) throws IOException {
        if (first.total() > 0) {
            String understood = Plain.line(first.queryDescription());
            long millis = first.duration().toMillis();
            out.line(
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
    public void hits(List<Hit> hits, int before) throws IOException {
        int number = before;
        for (Hit hit : hits) {
            number++;
            out.line("");
            out.line(number + ". " + Lines.dated(hit.date(), hit.headline()));
            out.line("   " + Lines.origin(hit.source(), hit.path()));
            if (hit.nearDuplicates() > 0) {
                out.line("   " + Messages.of("cli.search.copies", hit.nearDuplicates()));
            }
            String snippet = Plain.line(hit.snippet().text());
            if (!snippet.isEmpty()) {
                out.line("   " + snippet);
            }
        }
    }
}
