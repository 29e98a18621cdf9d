package dev.dateline.cli;

import dev.dateline.library.PeopleGroup;
import dev.dateline.library.PeopleLine;
import dev.dateline.library.PeopleReport;
import dev.dateline.message.Messages;

import java.io.IOException;

/// Prints who was found, wording by wording.
record PeoplePrinter(Output out) {
    void text(PeopleReport report) throws IOException {
        for (PeopleGroup group : report.groups()) {
            out.line(
                    Messages.of(
                            "cli.people.group",
                            Plain.line(group.wording()),
                            group.lines().size(),
                            group.articles()));
            for (PeopleLine saying : group.lines()) {
                out.line("  " + Lines.dated(saying.date(), saying.headline()));
                out.line("  " + Lines.origin(saying.source(), saying.path()));
                String words = Plain.line(saying.text());
                out.line("      " + (isQuoted(saying) ? "“" + words + "”" : words));
            }
            out.line("");
        }
    }

    private static boolean isQuoted(PeopleLine saying) {
        return saying instanceof PeopleLine.Quoted;
    }

    /// One JSON object for each statement or sentence.
    void lines(PeopleReport report) throws IOException {
        for (PeopleGroup group : report.groups()) {
            for (PeopleLine saying : group.lines()) {
                out.line(line(group, saying));
            }
        }
    }

    private static String line(PeopleGroup group, PeopleLine saying) {
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
