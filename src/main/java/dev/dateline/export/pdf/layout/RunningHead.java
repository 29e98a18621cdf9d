package dev.dateline.export.pdf.layout;

/// The left and right text of a page's header line.
public record RunningHead(String left, String right) {
    public static final RunningHead NONE = new RunningHead("", "");
}
