package dev.dateline.cli.manual;

import dev.dateline.message.Messages;

import picocli.CommandLine;

/// Writes the manual page with the macros of man(7).
final class ManPage {
    private final StringBuilder output = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine root) {
        var manual = new ManPage();
        manual.write(root);
        return manual.output.toString();
    }

    private void write(CommandLine root) {
        CommandDescription program = CommandDescription.of(root);
        String[] version = root.getCommandSpec().version();
        line(".TH DATELINE 1 \"\" \"" + escape(version[0]) + "\"");
        section("cli.manual.name");
        line("dateline \\- " + escape(Messages.of("cli.manual.summary")));
        section("cli.manual.synopsis");
        synopsis(program);
        CommandDescription.commands(root).forEach(this::synopsis);
        section("cli.manual.description");
        paragraph(program.description());
        paragraph(Messages.of("cli.manual.about"));
        section("cli.manual.options");
        program.parameters().forEach(this::parameter);
        program.options().forEach(this::option);
        section("cli.manual.commands");
        CommandDescription.commands(root).forEach(command -> command(command, program));
        section("cli.manual.exit");
        paragraph(CommandDescription.unescape(root.getCommandSpec().usageMessage().footer()));
        section("cli.manual.files");
        taggedParagraph("~/.cache/dateline", Messages.of("cli.manual.files.index"));
        taggedParagraph("/usr/share/doc/dateline/docs", Messages.of("cli.manual.files.docs"));
        taggedParagraph("~/.local/share/dateline", Messages.of("cli.manual.files.notes"));
        taggedParagraph(
                "~/.config/dateline/settings.json", Messages.of("cli.manual.files.settings"));
        section("cli.manual.examples");
        example("dateline search news 'speaker:lund said:trains'");
        example("dateline export news 'sanctions date:2022-03' --to sanctions.pdf");
    }

    private void section(String key) {
        line(".SH " + Messages.of(key));
    }

    private void synopsis(CommandDescription command) {
        line(".PP");
        line("\\fB" + escape(command.synopsis()) + "\\fR");
    }

    private void command(CommandDescription command, CommandDescription program) {
        line(".SS dateline " + escape(command.name()));
        line(escape(command.description()));
        command.parameters().forEach(this::parameter);
        command.options().stream()
                .filter(o -> !program.options().contains(o))
                .forEach(this::option);
    }

    private void parameter(CommandDescription.ParameterDescription parameter) {
        taggedParagraph(parameter.label(), parameter.description());
    }

    private void option(OptionDescription option) {
        String value = option.takesValue() ? "=" + option.valueLabel() : "";
        taggedParagraph(String.join(", ", option.names()) + value, option.description());
    }

    private void taggedParagraph(String tag, String text) {
        line(".TP");
        line("\\fB" + escape(tag) + "\\fR");
        line(escape(text));
    }

    private void paragraph(String text) {
        line(".PP");
        line(escape(text));
    }

    private void example(String command) {
        line(".PP");
        line(".nf");
        line(escape(command));
        line(".fi");
    }

    private void line(String line) {
        output.append(line).append('\n');
    }

    /// Escapes the characters that man(7) interprets: backslashes, hyphens, and a dot or apostrophe
    /// at a line's start.
    private static String escape(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
