package dev.dateline.export.pdf.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Distributes blocks over pages and columns, and passes each full page on. Avoids widows and
/// orphans: no paragraph has a single line at the bottom or top of a column.
public final class Paginator {
    private static final float SPACE_BETWEEN_ITEMS = 30;
    private static final float MARGIN_NOTE_GAP = 4;
    private static final float TOLERANCE = 0.01f;

    /// Receives pages when they are full.
    @FunctionalInterface
    public interface PageConsumer {
        void accept(LaidOutPage page) throws IOException;
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

    public Paginator(
            RunningHead runningHead,
            PageGeometry geometry,
            ColumnGrid grid,
            PageConsumer consumer) {
        this.runningHead = runningHead;
        this.nextRunningHead = runningHead;
        this.consumer = consumer;
        columns = new ColumnCursor(grid, geometry.textHeight());
    }

    /// Sets the column grid of the items added from now on.
    public Paginator useGrid(ColumnGrid grid) {
        columns.setGrid(grid);
        return this;
    }

    /// Adds the blocks of one item, which may fill pages.
    public void add(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.ItemStart start -> startItem(start, heightKeptTogether(blocks, i + 1));
                case Block.ColumnBoundary(boolean isStart) -> {
                    if (isStart) {
                        columns.begin(y, heightUntilColumnBoundary(blocks, i + 1));
                    } else {
                        y = columns.end(y);
                    }
                    marginNotesBottom = y;
                }
                case Block.Hairline hairline -> {
                    keepTogether(heightKeptTogether(blocks, i));
                    place(hairline, 0, 0, hairline.spaceAfter());
                }
                case Block.Caption caption -> {
                    keepTogether(heightKeptTogether(blocks, i));
                    y += hasContent ? caption.spaceBefore() : 0;
                    place(caption, 0, 1, caption.height());
                }
                case Block.Row row -> {
                    if (row.keepWithNext()) {
                        keepTogether(heightKeptTogether(blocks, i));
                    } else if (!fits(row.height())) {
                        endColumn();
                    }
                    place(row, 0, row.lines().size(), row.fullHeight());
                }
                case Block.Text text -> {
                    if (text.keepWithNext()) {
                        keepTogether(heightKeptTogether(blocks, i));
                    }
                    place(text, heightKeptAfter(blocks, i));
                }
            }
        }
    }

    /// Returns the height of all blocks from `index` on that must be on one page. The last of them
    /// counts with its minimum height.
    private static float heightKeptTogether(List<Block> blocks, int index) {
        float height = 0;
        for (Block block : blocks.subList(index, blocks.size())) {
            if (!block.keepWithNext()) {
                return height + block.minimumHeight();
            }
            height += block.fullHeight();
        }
        return height;
    }

    /// Returns the height of all blocks from `index` to the next column boundary.
    private static float heightUntilColumnBoundary(List<Block> blocks, int index) {
        float height = 0;
        for (Block block : blocks.subList(index, blocks.size())) {
            if (block instanceof Block.ColumnBoundary) {
                return height;
            }
            height += block.fullHeight();
        }
        return height;
    }

    /// Returns the height after the block at `index` that must follow on the same page, in points.
    /// It must not be alone on a page.
    private float heightKeptAfter(List<Block> blocks, int index) {
        int next = index + 1;
        while (next < blocks.size() && blocks.get(next) instanceof Block.ColumnBoundary) {
            next++;
        }
        return next < blocks.size() && blocks.get(next) instanceof Block.Hairline
                ? Math.min(heightKeptTogether(blocks, next), columns.height() / 3)
                : 0;
    }

    /// Passes the last page on, even if it is the only page and empty.
    ///
    /// @return the number of all pages
    public int finish() throws IOException {
        if (!placements.isEmpty() || number == 1) {
            endPage();
        }
        return number - 1;
    }

    private void startItem(Block.ItemStart start, float height) throws IOException {
        nextRunningHead = start.runningHead();
        if (start.startsNewPage() && !placements.isEmpty()) {
            endPage();
        }
        if (placements.isEmpty()) {
            runningHead = nextRunningHead;
        } else if (!fits(SPACE_BETWEEN_ITEMS + height)) {
            endPage();
        } else {
            y += SPACE_BETWEEN_ITEMS;
        }
        placements.add(new LaidOutPage.Placement(start, 0, 0, columns.currentColumn(), y));
    }

    private void place(Block block, int firstLine, int endLine, float height) {
        placements.add(
                new LaidOutPage.Placement(block, firstLine, endLine, columns.currentColumn(), y));
        y += height;
        columns.consume(height);
        hasContent = true;
    }

    private void place(Block.Text text, float heightKeptAfter) throws IOException {
        int line = 0;
        while (line < text.lines().size()) {
            int count = fittingLines(text, line, heightKeptAfter);
            if (count == 0 && !hasContent && columns.isFirstColumn()) {
                count = 1;
            }
            if (count > 0) {
                reserveMarginNotes(text, line, line + count);
                place(text, line, line + count, count * text.leading());
            }
            line += count;
            if (line < text.lines().size()) {
                endColumn();
            }
        }
        y += text.spaceAfter();
        columns.consume(text.spaceAfter());
    }

    /// Returns how many of the lines from `firstLine` on fit in the current column.
    private int fittingLines(Block.Text text, int firstLine, float heightKeptAfter) {
        int remaining = text.lines().size() - firstLine;
        int fitting = 0;
        float notesBottom = marginNotesBottom;
        while (fitting < remaining && fits((fitting + 1) * text.leading())) {
            notesBottom =
                    marginNoteBottom(
                            text, firstLine + fitting, y + fitting * text.leading(), notesBottom);
            if (notesBottom > columns.bottom() + PageGeometry.MARGIN_NOTE_OVERHANG) {
                break;
            }
            fitting++;
        }
        float bottom = columns.deepestBottomAt(y + remaining * text.leading() + text.spaceAfter());
        boolean leavesRestAlone =
                heightKeptAfter > 0 && bottom + heightKeptAfter > columns.height() + TOLERANCE;
        if (fitting < remaining || leavesRestAlone) {
            fitting = Math.min(fitting, remaining - Block.MIN_LINES_TOGETHER);
            return fitting < Block.MIN_LINES_TOGETHER ? 0 : fitting;
        }
        return fitting;
    }

    private void reserveMarginNotes(Block.Text text, int firstLine, int endLine) {
        for (int line = firstLine; line < endLine; line++) {
            float top = y + (line - firstLine) * text.leading();
            marginNotesBottom = marginNoteBottom(text, line, top, marginNotesBottom);
        }
    }

    private static float marginNoteBottom(
            Block.Text text, int line, float top, float previousBottom) {
        float bottom = previousBottom;
        for (MarginNote note : text.marginNotes()) {
            if (note.line() == line) {
                bottom = nextMarginNoteTop(note, Math.max(bottom, top));
            }
        }
        return bottom;
    }

    /// Returns the top of the next margin note, given that `note` starts at `top`, in points.
    public static float nextMarginNoteTop(MarginNote note, float top) {
        return top + note.lines().size() * TextStyles.MARGIN_LEADING + MARGIN_NOTE_GAP;
    }

    /// Starts a new column if `height` does not fit in the rest of this one.
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
