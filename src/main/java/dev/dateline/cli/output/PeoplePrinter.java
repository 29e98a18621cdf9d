package dev.dateline.cli.output;

import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.message.Messages;

import java.io.IOException;

/// Prints who was found, wording by wording.
public record PeoplePrinter(StandardOutput out) {
    public void printText(PeopleReport report) throws IOException {
        for (PeopleGroup group : report.groups()) {
            out.println(
                    Messages.of(
                            "cli.people.group",
                            TerminalText.singleLine(group.label()),
                            group.statements().size(),
                            group.articleCount()));
            for (PersonStatement saying : group.statements()) {
                out.println("  " + ArticleLabels.dateAndHeadline(saying.date(), saying.headline()));
                out.println("  " + ArticleLabels.sourceAndPath(saying.source(), saying.path()));
                String words = TerminalText.singleLine(saying.text());
                out.println("      " + (isQuoted(saying) ? "“" + words + "”" : words));
            }
            out.println("");
        }
    }

    private static boolean isQuoted(PersonStatement saying) {
        return saying instanceof PersonStatement.Quotation;
    }

    /// One JSON object for each statement or sentence.
    public void printJsonLines(PeopleReport report) throws IOException {
        for (PeopleGroup group : report.groups()) {
            for (PersonStatement saying : group.statements()) {
                out.println(jsonLine(group, saying));
            }
        }
    }

    private static String jsonLine(PeopleGroup group, PersonStatement saying) {
        return JsonLine.of(json -> {
            json.writeStringProperty("wording", group.label());
            json.writeStringProperty("path", saying.path());
            JsonLine.writeDate(json, saying.date());
            JsonLine.writeStringOrNull(json, "source", saying.source());
            json.writeStringProperty("headline", saying.headline());
            JsonLine.writeSpan(json, "start", "end", saying.span());
            json.writeStringProperty("text", saying.text());
            json.writeBooleanProperty("quoted", isQuoted(saying));
        });
    }
}
