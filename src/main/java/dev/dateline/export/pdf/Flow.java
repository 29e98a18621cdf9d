package dev.dateline.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Fills sheets with blocks from top to bottom, and column by column, and hands on each sheet when
/// it is full. No paragraph leaves a single line at the foot or at the head of a column.
final class Flow {
    private static final int FEWEST = 2;
    private static final float SPACE_BETWEEN_ITEMS = 30;
    private static final float NOTE_GAP = 4;
    private static final float ROUNDING = 0.01f;

    /// Where full sheets go.
    @FunctionalInterface
    interface Sink {
        void accept(Sheet sheet) throws IOException;
    }

    private final Sink sink;
    private final Columns columns;
    private final List<Sheet.Placement> placements = new ArrayList<>();
    private RunningHead head;
    private RunningHead nextHead;
    private int number = 1;
    private float y;
    private float notesEnd;
    private boolean touched;

    Flow(RunningHead head, Paper paper, Grid grid, Sink sink) {
        this.head = head;
        this.nextHead = head;
        this.sink = sink;
        columns = new Columns(grid, paper.textHeight());
    }

    /// The items that follow stand in this grid.
    Flow in(Grid grid) {
        columns.turnTo(grid);
        return this;
    }

    /// Adds the blocks of one item.
    void add(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Opening opening -> open(opening, Heights.kept(blocks, i + 1));
                case Block.Columns(boolean begin) -> {
                    if (begin) {
                        columns.begin(y, Heights.ofColumns(blocks, i + 1));
                    } else {
                        y = columns.end(y);
                    }
                    notesEnd = y;
                }
                case Block.Hairline hairline -> {
                    keep(Heights.kept(blocks, i));
                    place(hairline, 0, 0, hairline.after());
                }
                case Block.Caption caption -> {
                    keep(Heights.kept(blocks, i));
                    y += touched ? caption.before() : 0;
                    place(caption, 0, 1, caption.height());
                }
                case Block.Row row -> {
                    if (row.keptWithNext()) {
                        keep(Heights.kept(blocks, i));
                    } else if (!fits(row.height())) {
                        endColumn();
                    }
                    place(row, 0, row.lines().size(), row.height() + row.after());
                }
                case Block.Text text -> {
                    if (text.keptWithNext()) {
                        keep(Heights.kept(blocks, i));
                    }
                    place(text, tail(blocks, i));
                }
            }
        }
    }

    /// The room of what must not stand alone on a page below the last line of the block at `index`.
    private float tail(List<Block> blocks, int index) {
        for (int next = index + 1; next < blocks.size(); next++) {
            switch (blocks.get(next)) {
                case Block.Columns _ -> {}
                case Block.Hairline _ -> {
                    return Math.min(Heights.kept(blocks, next), columns.height() / 3);
                }
                default -> {
                    return 0;
                }
            }
        }
        return 0;
    }

    /// Hands on the last sheet, even an empty one if it is the only one, and counts all.
    int finish() throws IOException {
        if (!placements.isEmpty() || number == 1) {
            endSheet();
        }
        return number - 1;
    }

    private void open(Block.Opening opening, float height) throws IOException {
        nextHead = opening.head();
        if (opening.onNewPage() && !placements.isEmpty()) {
            endSheet();
        }
        if (placements.isEmpty()) {
            head = nextHead;
        } else if (!fits(SPACE_BETWEEN_ITEMS + height)) {
            endSheet();
        } else {
            y += SPACE_BETWEEN_ITEMS;
        }
        placements.add(new Sheet.Placement(opening, 0, 0, columns.current(), y));
    }

    private void place(Block block, int from, int to, float height) {
        placements.add(new Sheet.Placement(block, from, to, columns.current(), y));
        y += height;
        columns.use(height);
        touched = true;
    }

    private void place(Block.Text text, float tail) throws IOException {
        int from = 0;
        while (from < text.lines().size()) {
            int count = room(text, from, tail);
            if (count == 0 && !touched && columns.isFirst()) {
                count = 1;
            }
            if (count > 0) {
                noteLines(text, from, from + count);
                place(text, from, from + count, count * text.leading());
            }
            from += count;
            if (from < text.lines().size()) {
                endColumn();
            }
        }
        y += text.after();
        columns.use(text.after());
    }

    /// How many of the lines from `from` on may stand in this column.
    private int room(Block.Text text, int from, float tail) {
        int left = text.lines().size() - from;
        int fitting = 0;
        float end = notesEnd;
        while (fitting < left && fits((fitting + 1) * text.leading())) {
            end = noteEnd(text, from + fitting, y + fitting * text.leading(), end);
            if (end > columns.bottom() + Paper.SIDE_OVERHANG) {
                break;
            }
            fitting++;
        }
        float foot = columns.foot(y + left * text.leading() + text.after());
        boolean alone = tail > 0 && foot + tail > columns.height() + ROUNDING;
        if (fitting < left || alone) {
            fitting = Math.min(fitting, left - FEWEST);
            return fitting < FEWEST ? 0 : fitting;
        }
        return fitting;
    }

    private void noteLines(Block.Text text, int from, int to) {
        for (int line = from; line < to; line++) {
            notesEnd = noteEnd(text, line, y + (line - from) * text.leading(), notesEnd);
        }
    }

    private static float noteEnd(Block.Text text, int line, float top, float end) {
        float reached = end;
        for (SideNote note : text.notes()) {
            if (note.line() == line) {
                reached = below(note, Math.max(reached, top));
            }
        }
        return reached;
    }

    /// Where the next note may begin when one begins at `top`.
    static float below(SideNote note, float top) {
        return top + note.lines().size() * Styles.SIDE_LEADING + NOTE_GAP;
    }

    /// Begins a new column if `height` fits there only.
    private void keep(float height) throws IOException {
        if (touched && !fits(height) && height <= columns.height()) {
            endColumn();
        }
    }

    private boolean fits(float height) {
        return y + height <= columns.bottom() + ROUNDING;
    }

    private void endColumn() throws IOException {
        if (columns.next(y)) {
            y = columns.top();
            notesEnd = y;
            touched = false;
        } else {
            endSheet();
        }
    }

    private void endSheet() throws IOException {
        sink.accept(new Sheet(number, head, placements));
        number++;
        placements.clear();
        columns.newSheet();
        head = nextHead;
        y = 0;
        notesEnd = 0;
        touched = false;
    }
}
