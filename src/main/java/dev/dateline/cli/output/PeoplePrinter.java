package dev.dateline.cli.output;

import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;

import java.io.IOException;

/// Prints unnamed sources or unquoted people with their statements, grouped by description or name.
public record PeoplePrinter(StandardOutput out) {
    /// Prints each group as a heading with its statements below.
    public void printText(PeopleReport report) throws IOException {
        for (PeopleGroup group : report.groups()) {
            out.printMessage(
                    "cli.people.group",
                    TerminalText.singleLine(group.label()),
                    group.statements().size(),
                    group.articleCount());
            for (PersonStatement statement : group.statements()) {
                ArticleSummary.of(statement).printText(out, "  ", "  ");
                String text = TerminalText.singleLine(statement.text());
                out.println("      " + (isQuoted(statement) ? "“" + text + "”" : text));
            }
            out.println("");
        }
    }

    private static boolean isQuoted(PersonStatement statement) {
        return statement instanceof PersonStatement.Quotation;
    }

    /// Prints one JSON object per statement.
    public void printJsonLines(PeopleReport report) throws IOException {
        for (PeopleGroup group : report.groups()) {
            for (PersonStatement statement : group.statements()) {
                out.printJson(json -> {
                    json.writeStringProperty("wording", group.label());
                    ArticleSummary.of(statement).writeJson(json);
                    JsonLine.writeSpan(json, "start", "end", statement.span());
                    json.writeStringProperty("text", statement.text());
                    json.writeBooleanProperty("quoted", isQuoted(statement));
                });
            }
        }
    }
}
