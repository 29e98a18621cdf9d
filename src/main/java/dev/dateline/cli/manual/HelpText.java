package dev.dateline.cli.manual;

/// Texts of `--help` as plain words: picocli takes them as formats, in which `%%` is a percent
/// sign.
final class HelpText {
    private HelpText() {}

    static String unescape(String... lines) {
        return String.join(" ", lines).replace("%%", "%");
    }
}
