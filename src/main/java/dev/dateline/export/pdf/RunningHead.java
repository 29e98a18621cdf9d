package dev.dateline.export.pdf;

/// What stands above the text of a page, on the left and on the right.
record RunningHead(String left, String right) {
    static final RunningHead NONE = new RunningHead("", "");
}
