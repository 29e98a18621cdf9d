package dev.dateline.export.pdf.layout;

/// Tracks the current column of a page and the column height while text is placed. Balances the
/// columns if the remaining text fits on the page.
final class ColumnCursor {
    private ColumnGrid grid;
    private final float height;
    private boolean inColumns;
    private int column;
    private float top;
    private float remaining;
    private float deepestBottom;
    private float balancedBottom;

    ColumnCursor(ColumnGrid grid, float height) {
        this.grid = grid;
        this.height = height;
        balancedBottom = height;
    }

    /// Sets the column grid of the following text. Must not be called between `begin` and `end`.
    void setGrid(ColumnGrid other) {
        grid = other;
    }

    /// Starts to distribute text over the columns of the grid.
    ///
    /// @param textHeight the height of the whole text in one column
    void begin(float y, float textHeight) {
        inColumns = true;
        remaining = textHeight;
        startColumns(y);
    }

    private void startColumns(float y) {
        column = 0;
        top = y;
        deepestBottom = y;
        float balanced = top + remaining / grid.columns().size() + TextStyles.BODY_LEADING;
        balancedBottom = !grid.isSingle() && balanced < height ? balanced : height;
    }

    /// Ends the distribution of text over the columns.
    ///
    /// @return where the following full-width text starts
    float end(float y) {
        inColumns = false;
        balancedBottom = height;
        return Math.max(deepestBottom, y);
    }

    /// Subtracts the height of placed text from the text height that remains.
    void consume(float placedHeight) {
        remaining -= placedHeight;
    }

    /// Moves to the next column of the page, if there is one.
    ///
    /// @return whether there is one
    boolean moveToNextColumn(float y) {
        if (!inColumns || column + 1 >= grid.columns().size()) {
            return false;
        }
        deepestBottom = Math.max(deepestBottom, y);
        column++;
        return true;
    }

    /// Returns the bottom of the deepest column, given that the current one is filled to `y`.
    float deepestBottomAt(float y) {
        return inColumns ? Math.max(deepestBottom, y) : y;
    }

    /// Returns whether the current column is the first of the page.
    boolean isFirstColumn() {
        return !inColumns || column == 0;
    }

    void startPage() {
        if (inColumns) {
            startColumns(0);
        }
    }

    float top() {
        return top;
    }

    /// Returns the bottom of the current column. The last column always has the full height.
    float bottom() {
        return inColumns && column + 1 < grid.columns().size() ? balancedBottom : height;
    }

    float height() {
        return height;
    }

    PageColumn currentColumn() {
        return inColumns ? grid.columns().get(column) : grid.fullWidthColumn();
    }
}
