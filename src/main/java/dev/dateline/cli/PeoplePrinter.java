package dev.dateline.cli;

import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.message.Messages;

import java.io.IOException;

/// Prints who was found, wording by wording.
record PeoplePrinter(Output out) {
    void text(PeopleReport report) throws IOException {
        for (PeopleGroup group : report.groups()) {
            out.line(
                    Messages.of(
                            "cli.people.group",
                            Plain.line(group.label()),
                            group.statements().size(),
                            group.articleCount()));
            for (PersonStatement saying : group.statements()) {
                out.line("  " + Lines.dated(saying.date(), saying.headline()));
                out.line("  " + Lines.origin(saying.source(), saying.path()));
                String words = Plain.line(saying.text());
                out.line("      " + (isQuoted(saying) ? "“" + words + "”" : words));
            }
            out.line("");
        }
    }

    private static boolean isQuoted(PersonStatement saying) {
        return saying instanceof PersonStatement.Quotation;
    }

    /// One JSON object for each statement or sentence.
    void lines(PeopleReport report) throws IOException {
        for (PeopleGroup group : report.groups()) {
            for (PersonStatement saying : group.statements()) {
                out.line(line(group, saying));
            }
        }
    }

    private static String line(PeopleGroup group, PersonStatement saying) {
        return JsonLine.of(json -> {
            json.writeStringProperty("wording", group.label());
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
