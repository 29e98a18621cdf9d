package dev.dateline.export.pdf.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Fills sheets with blocks from top to bottom, and column by column, and hands on each sheet when
/// it is full. No paragraph leaves a single line at the foot or at the head of a column.
public final class Paginator {
    private static final int MIN_LINES_TOGETHER = 2;
    private static final float SPACE_BETWEEN_ITEMS = 30;
    private static final float MARGIN_NOTE_GAP = 4;
    private static final float TOLERANCE = 0.01f;

    /// Where full sheets go.
    @FunctionalInterface
    public interface PageConsumer {
        void accept(LaidOutPage sheet) throws IOException;
    }

    private final PageConsumer consumer;
    private final ColumnCursor columns;
    private final List<LaidOutPage.Placement> placements = new ArrayList<>();
    private RunningHead runningHead;
    private RunningHead nextRunningHead;
    private int number = 1;
    private float y;
    private float marginNotesBottom;
    private boolean hasContent;

    public Paginator(RunningHead head, PageGeometry paper, ColumnGrid grid, PageConsumer sink) {
        this.runningHead = head;
        this.nextRunningHead = head;
        this.consumer = sink;
        columns = new ColumnCursor(grid, paper.textHeight());
    }

    /// The items that follow stand in this grid.
    public Paginator useGrid(ColumnGrid grid) {
        columns.setGrid(grid);
        return this;
    }

    /// Adds the blocks of one item.
    public void add(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.ItemStart opening ->
                        startItem(opening, BlockHeights.keptTogether(blocks, i + 1));
                case Block.ColumnBoundary(boolean begin) -> {
                    if (begin) {
                        columns.begin(y, BlockHeights.untilColumnBoundary(blocks, i + 1));
                    } else {
                        y = columns.end(y);
                    }
                    marginNotesBottom = y;
                }
                case Block.Hairline hairline -> {
                    keepTogether(BlockHeights.keptTogether(blocks, i));
                    place(hairline, 0, 0, hairline.spaceAfter());
                }
                case Block.Caption caption -> {
                    keepTogether(BlockHeights.keptTogether(blocks, i));
                    y += hasContent ? caption.spaceBefore() : 0;
                    place(caption, 0, 1, caption.height());
                }
                case Block.Row row -> {
                    if (row.keepWithNext()) {
                        keepTogether(BlockHeights.keptTogether(blocks, i));
                    } else if (!fits(row.height())) {
                        endColumn();
                    }
                    place(row, 0, row.lines().size(), row.height() + row.spaceAfter());
                }
                case Block.Text text -> {
                    if (text.keepWithNext()) {
                        keepTogether(BlockHeights.keptTogether(blocks, i));
                    }
                    place(text, keptHeightAfter(blocks, i));
                }
            }
        }
    }

    /// The room of what must not stand alone on a page below the last line of the block at `index`.
    private float keptHeightAfter(List<Block> blocks, int index) {
        for (int next = index + 1; next < blocks.size(); next++) {
            switch (blocks.get(next)) {
                case Block.ColumnBoundary _ -> {}
                case Block.Hairline _ -> {
                    return Math.min(BlockHeights.keptTogether(blocks, next), columns.height() / 3);
                }
                default -> {
                    return 0;
                }
            }
        }
        return 0;
    }

    /// Hands on the last sheet, even an empty one if it is the only one, and counts all.
    public int finish() throws IOException {
        if (!placements.isEmpty() || number == 1) {
            endPage();
        }
        return number - 1;
    }

    private void startItem(Block.ItemStart opening, float height) throws IOException {
        nextRunningHead = opening.runningHead();
        if (opening.startsNewPage() && !placements.isEmpty()) {
            endPage();
        }
        if (placements.isEmpty()) {
            runningHead = nextRunningHead;
        } else if (!fits(SPACE_BETWEEN_ITEMS + height)) {
            endPage();
        } else {
            y += SPACE_BETWEEN_ITEMS;
        }
        placements.add(new LaidOutPage.Placement(opening, 0, 0, columns.currentColumn(), y));
    }

    private void place(Block block, int from, int to, float height) {
        placements.add(new LaidOutPage.Placement(block, from, to, columns.currentColumn(), y));
        y += height;
        columns.consume(height);
        hasContent = true;
    }

    private void place(Block.Text text, float tail) throws IOException {
        int from = 0;
        while (from < text.lines().size()) {
            int count = fittingLines(text, from, tail);
            if (count == 0 && !hasContent && columns.isFirstColumn()) {
                count = 1;
            }
            if (count > 0) {
                reserveMarginNotes(text, from, from + count);
                place(text, from, from + count, count * text.leading());
            }
            from += count;
            if (from < text.lines().size()) {
                endColumn();
            }
        }
        y += text.spaceAfter();
        columns.consume(text.spaceAfter());
    }

    /// How many of the lines from `from` on may stand in this column.
    private int fittingLines(Block.Text text, int from, float tail) {
        int left = text.lines().size() - from;
        int fitting = 0;
        float end = marginNotesBottom;
        while (fitting < left && fits((fitting + 1) * text.leading())) {
            end = marginNoteBottom(text, from + fitting, y + fitting * text.leading(), end);
            if (end > columns.bottom() + PageGeometry.MARGIN_NOTE_OVERHANG) {
                break;
            }
            fitting++;
        }
        float foot = columns.deepestBottomAt(y + left * text.leading() + text.spaceAfter());
        boolean alone = tail > 0 && foot + tail > columns.height() + TOLERANCE;
        if (fitting < left || alone) {
            fitting = Math.min(fitting, left - MIN_LINES_TOGETHER);
            return fitting < MIN_LINES_TOGETHER ? 0 : fitting;
        }
        return fitting;
    }

    private void reserveMarginNotes(Block.Text text, int from, int to) {
        for (int line = from; line < to; line++) {
            marginNotesBottom =
                    marginNoteBottom(
                            text, line, y + (line - from) * text.leading(), marginNotesBottom);
        }
    }

    private static float marginNoteBottom(Block.Text text, int line, float top, float end) {
        float reached = end;
        for (MarginNote note : text.marginNotes()) {
            if (note.line() == line) {
                reached = nextMarginNoteTop(note, Math.max(reached, top));
            }
        }
        return reached;
    }

    /// Where the next note may begin when one begins at `top`.
    public static float nextMarginNoteTop(MarginNote note, float top) {
        return top + note.lines().size() * TextStyles.MARGIN_LEADING + MARGIN_NOTE_GAP;
    }

    /// Begins a new column if `height` fits there only.
    private void keepTogether(float height) throws IOException {
        if (hasContent && !fits(height) && height <= columns.height()) {
            endColumn();
        }
    }

    private boolean fits(float height) {
        return y + height <= columns.bottom() + TOLERANCE;
    }

    private void endColumn() throws IOException {
        if (columns.moveToNextColumn(y)) {
            y = columns.top();
            marginNotesBottom = y;
            hasContent = false;
        } else {
            endPage();
        }
    }

    private void endPage() throws IOException {
        consumer.accept(new LaidOutPage(number, runningHead, placements));
        number++;
        placements.clear();
        columns.startPage();
        runningHead = nextRunningHead;
        y = 0;
        marginNotesBottom = 0;
        hasContent = false;
    }
}
