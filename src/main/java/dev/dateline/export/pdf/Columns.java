package dev.dateline.export.pdf;

/// Which of a grid's columns is being filled and how far down it goes. Where all that is left fits
/// on the sheet, the columns become about equally long.
final class Columns {
    private Grid grid;
    private final float height;
    private boolean running;
    private int column;
    private float top;
    private float left;
    private float deepest;
    private float balanced;

    Columns(Grid grid, float height) {
        this.grid = grid;
        this.height = height;
        balanced = height;
    }

    /// What follows stands in another grid. Not while text runs through the columns.
    void turnTo(Grid other) {
        grid = other;
    }

    /// Text begins to run through the columns.
    ///
    /// @param length of all of it, in one column
    void begin(float y, float length) {
        running = true;
        left = length;
        start(y);
    }

    private void start(float y) {
        column = 0;
        top = y;
        deepest = y;
        float even = top + left / grid.columns().size() + Styles.BODY_LEADING;
        balanced = !grid.isSingle() && even < height ? even : height;
    }

    /// Text stops running through the columns.
    ///
    /// @return where what stands across the page goes on
    float end(float y) {
        running = false;
        balanced = height;
        return Math.max(deepest, y);
    }

    /// So much of the text is placed.
    void use(float placed) {
        left -= placed;
    }

    /// Goes to the next column of the sheet, if there is one.
    boolean next(float y) {
        if (!running || column + 1 >= grid.columns().size()) {
            return false;
        }
        deepest = Math.max(deepest, y);
        column++;
        return true;
    }

    /// How far down the sheet the columns reach when this one is filled to `y`.
    float foot(float y) {
        return running ? Math.max(deepest, y) : y;
    }

    /// Whether no other column stands before this one on the sheet.
    boolean isFirst() {
        return !running || column == 0;
    }

    void newSheet() {
        if (running) {
            start(0);
        }
    }

    float top() {
        return top;
    }

    /// The last column is never cut short.
    float bottom() {
        return running && column + 1 < grid.columns().size() ? balanced : height;
    }

    float height() {
        return height;
    }

    Column current() {
        return running ? grid.columns().get(column) : grid.main();
    }
}
