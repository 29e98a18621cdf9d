package dev.dateline.cli.manual;

import dev.dateline.message.Messages;

import picocli.CommandLine;

/// The manual page, in the macros of man(7).
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine root) {
        var manual = new ManPage();
        manual.write(root);
        return manual.page.toString();
    }

    private void write(CommandLine root) {
        Page program = Page.of(root);
        String[] version = root.getCommandSpec().version();
        line(".TH DATELINE 1 \"\" \"" + escaped(version[0]) + "\"");
        section("cli.manual.name");
        line("dateline \\- " + escaped(Messages.of("cli.manual.short")));
        section("cli.manual.synopsis");
        synopsis(program);
        Page.commands(root).forEach(this::synopsis);
        section("cli.manual.description");
        paragraph(program.about());
        paragraph(Messages.of("cli.manual.about"));
        section("cli.manual.options");
        program.parameters().forEach(this::parameter);
        program.options().forEach(this::option);
        section("cli.manual.commands");
        Page.commands(root).forEach(command -> command(command, program));
        section("cli.manual.exit");
        paragraph(Words.plain(root.getCommandSpec().usageMessage().footer()));
        section("cli.manual.files");
        tagged("~/.cache/dateline", Messages.of("cli.manual.files.index"));
        tagged("~/.local/share/dateline", Messages.of("cli.manual.files.notes"));
        tagged("~/.config/dateline/settings.json", Messages.of("cli.manual.files.settings"));
        section("cli.manual.examples");
        example("dateline search news 'speaker:lund said:trains'");
        example("dateline export news 'sanctions date:2022-03' --to sanctions.pdf");
    }

    private void section(String key) {
        line(".SH " + Messages.of(key));
    }

    private void synopsis(Page page) {
        line(".PP");
        line("\\fB" + escaped(page.synopsis()) + "\\fR");
    }

    private void command(Page command, Page program) {
        line(".SS dateline " + escaped(command.name()));
        line(escaped(command.about()));
        command.parameters().forEach(this::parameter);
        command.options().stream()
                .filter(o -> !program.options().contains(o))
                .forEach(this::option);
    }

    private void parameter(Page.Parameter parameter) {
        tagged(parameter.label(), parameter.words());
    }

    private void option(Choice option) {
        String value = option.takesValue() ? "=" + option.label() : "";
        tagged(String.join(", ", option.names()) + value, option.words());
    }

    private void tagged(String tag, String words) {
        line(".TP");
        line("\\fB" + escaped(tag) + "\\fR");
        line(escaped(words));
    }

    private void paragraph(String words) {
        line(".PP");
        line(escaped(words));
    }

    private void example(String command) {
        line(".PP");
        line(".nf");
        line(escaped(command));
        line(".fi");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /// A dash stands for itself, as it is typed; a line may begin neither with a dot nor with an
    /// apostrophe.
    private static String escaped(String words) {
        String plain = words.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
