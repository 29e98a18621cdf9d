package dev.dateline.export.pdf.layout;

import java.util.List;

/// The columns of a flow: one for what stands across the page, and those that text between two
/// [Block.ColumnBoundary] runs through.
public record ColumnGrid(PageColumn fullWidthColumn, List<PageColumn> columns) {
    private static final float FULL_WIDTH = PageGeometry.TEXT_RIGHT - PageGeometry.MARGIN_NOTE_LEFT;
    private static final float GUTTER = 28;

    public static final ColumnGrid ONE_COLUMN =
            new ColumnGrid(PageColumn.MAIN, List.of(PageColumn.MAIN));
    static final ColumnGrid TWO_COLUMNS =
            twoColumns(new PageColumn(PageGeometry.MARGIN_NOTE_LEFT, FULL_WIDTH), GUTTER);

    /// For indexes.
    public static final ColumnGrid INDEX_COLUMNS = twoColumns(PageColumn.MAIN, 22);

    public ColumnGrid {
        columns = List.copyOf(columns);
    }

    public static ColumnGrid of(int columns) {
        return columns == 1 ? ONE_COLUMN : TWO_COLUMNS;
    }

    private static ColumnGrid twoColumns(PageColumn whole, float gutter) {
        float width = (whole.width() - gutter) / 2;
        return new ColumnGrid(
                whole,
                List.of(
                        new PageColumn(whole.left(), width),
                        new PageColumn(whole.right() - width, width)));
    }

    public boolean isSingle() {
        return columns.size() == 1;
    }

    /// The width of running text.
    public float columnWidth() {
        return columns.getFirst().width();
    }
}
