package dev.dateline.export.pdf.layout;

/// Which of a grid's columns is being filled and how far down it goes. Where all that is left fits
/// on the sheet, the columns become about equally long.
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

    /// What follows stands in another grid. Not while text runs through the columns.
    void setGrid(ColumnGrid other) {
        grid = other;
    }

    /// Text begins to run through the columns.
    ///
    /// @param length of all of it, in one column
    void begin(float y, float length) {
        inColumns = true;
        remaining = length;
        startColumns(y);
    }

    private void startColumns(float y) {
        column = 0;
        top = y;
        deepestBottom = y;
        float even = top + remaining / grid.columns().size() + TextStyles.BODY_LEADING;
        balancedBottom = !grid.isSingle() && even < height ? even : height;
    }

    /// Text stops running through the columns.
    ///
    /// @return where what stands across the page goes on
    float end(float y) {
        inColumns = false;
        balancedBottom = height;
        return Math.max(deepestBottom, y);
    }

    /// So much of the text is placed.
    void consume(float placed) {
        remaining -= placed;
    }

    /// Goes to the next column of the sheet, if there is one.
    boolean moveToNextColumn(float y) {
        if (!inColumns || column + 1 >= grid.columns().size()) {
            return false;
        }
        deepestBottom = Math.max(deepestBottom, y);
        column++;
        return true;
    }

    /// How far down the sheet the columns reach when this one is filled to `y`.
    float deepestBottomAt(float y) {
        return inColumns ? Math.max(deepestBottom, y) : y;
    }

    /// Whether no other column stands before this one on the sheet.
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

    /// The last column is never cut short.
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
