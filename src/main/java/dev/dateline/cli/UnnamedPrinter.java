package dev.dateline.cli;

import dev.dateline.library.UnnamedGroup;
import dev.dateline.library.UnnamedReport;
import dev.dateline.library.UnnamedSaying;
import dev.dateline.message.Messages;

import java.io.IOException;

/// Prints who speaks unnamed, wording by wording.
record UnnamedPrinter(Output out) {
    void text(UnnamedReport report) throws IOException {
        for (UnnamedGroup group : report.groups()) {
            out.line(
                    Messages.of(
                            "cli.unnamed.group",
                            Plain.line(group.wording()),
                            group.sayings().size(),
                            group.articles()));
            for (UnnamedSaying saying : group.sayings()) {
                out.line("  " + Lines.dated(saying.date(), saying.headline()));
                out.line("  " + Lines.origin(saying.source(), saying.path()));
                String words = Plain.line(saying.text());
                out.line("      " + (isQuoted(saying) ? "“" + words + "”" : words));
            }
            out.line("");
        }
    }

    private static boolean isQuoted(UnnamedSaying saying) {
        return saying instanceof UnnamedSaying.Quoted;
    }

    /// One JSON object for each statement.
    void lines(UnnamedReport report) throws IOException {
        for (UnnamedGroup group : report.groups()) {
            for (UnnamedSaying saying : group.sayings()) {
                out.line(line(group, saying));
            }
        }
    }

    private static String line(UnnamedGroup group, UnnamedSaying saying) {
        return JsonLine.of(json -> {
            json.writeStringProperty("wording", group.wording());
            json.writeStringProperty("path", saying.path());
            JsonLine.date(json, saying.date());
            JsonLine.known(json, "source", saying.source());
            json.writeStringProperty("headline", saying.headline());
            JsonLine.span(json, "start", "end", saying.span());
            json.writeStringProperty("text", saying.text());
            json.writeBooleanProperty("quoted", isQuoted(saying));
        });
    }
}
