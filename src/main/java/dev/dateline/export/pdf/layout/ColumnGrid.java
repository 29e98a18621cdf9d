package dev.dateline.export.pdf.layout;

import java.util.List;

/// The positions of the columns of a page.
///
/// @param fullWidthColumn the column of headings and other full-width text
/// @param columns the columns of the text between two [Block.ColumnBoundary] blocks
public record ColumnGrid(PageColumn fullWidthColumn, List<PageColumn> columns) {
    private static final float FULL_WIDTH = PageGeometry.TEXT_RIGHT - PageGeometry.MARGIN_NOTE_LEFT;
    private static final float GUTTER = 28;

    public static final ColumnGrid ONE_COLUMN =
            new ColumnGrid(PageColumn.MAIN, List.of(PageColumn.MAIN));
    static final ColumnGrid TWO_COLUMNS =
            twoColumns(new PageColumn(PageGeometry.MARGIN_NOTE_LEFT, FULL_WIDTH), GUTTER);

    /// The grid of indexes, which have two columns.
    public static final ColumnGrid INDEX_COLUMNS = twoColumns(PageColumn.MAIN, 22);

    public ColumnGrid {
        columns = List.copyOf(columns);
    }

    /// Returns the grid of articles with 1 or 2 columns.
    public static ColumnGrid of(int columns) {
        return columns == 1 ? ONE_COLUMN : TWO_COLUMNS;
    }

    private static ColumnGrid twoColumns(PageColumn fullWidth, float gutter) {
        float width = (fullWidth.width() - gutter) / 2;
        return new ColumnGrid(
                fullWidth,
                List.of(
                        new PageColumn(fullWidth.left(), width),
                        new PageColumn(fullWidth.right() - width, width)));
    }

    public boolean isSingle() {
        return columns.size() == 1;
    }

    /// Returns the width of one column in points.
    public float columnWidth() {
        return columns.getFirst().width();
    }
}
