package dev.dateline.export.pdf;

/// Where text stands across a page.
record Column(float left, float width) {
    /// The usual one.
    static final Column MAIN = new Column(Paper.TEXT_LEFT, Paper.TEXT_WIDTH);

    float right() {
        return left + width;
    }
}
