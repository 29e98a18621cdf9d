package dev.dateline.export.pdf;

import java.util.List;

/// The columns of a flow: one for what stands across the page, and those that text between two
/// [Block.Columns] runs through.
record Grid(Column main, List<Column> columns) {
    private static final float WIDE = Paper.TEXT_RIGHT - Paper.SIDE_LEFT;
    private static final float GUTTER = 28;

    static final Grid ONE = new Grid(Column.MAIN, List.of(Column.MAIN));
    static final Grid TWO = halves(new Column(Paper.SIDE_LEFT, WIDE), GUTTER);

    /// For indexes.
    static final Grid NARROW = halves(Column.MAIN, 22);

    Grid {
        columns = List.copyOf(columns);
    }

    static Grid of(int columns) {
        return columns == 1 ? ONE : TWO;
    }

    private static Grid halves(Column whole, float gutter) {
        float width = (whole.width() - gutter) / 2;
        return new Grid(
                whole,
                List.of(new Column(whole.left(), width), new Column(whole.right() - width, width)));
    }

    boolean isSingle() {
        return columns.size() == 1;
    }

    /// The width of running text.
    float measure() {
        return columns.getFirst().width();
    }
}
