package dev.dateline.cli.manual;

/// Texts of `--help` as plain words: picocli takes them as formats, in which `%%` is a percent
/// sign.
final class Words {
    private Words() {}

    static String plain(String... lines) {
        return String.join(" ", lines).replace("%%", "%");
    }
}
