package dev.dateline.export.pdf.layout;

/// What stands above the text of a page, on the left and on the right.
public record RunningHead(String left, String right) {
    public static final RunningHead NONE = new RunningHead("", "");
}
