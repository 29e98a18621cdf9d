package dev.dateline.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Fills sheets with blocks from top to bottom and hands on each sheet when it is full. No
/// paragraph leaves a single line at the foot or at the head of a page.
final class Flow {
    private static final int FEWEST = 2;
    private static final float SPACE_BETWEEN_ITEMS = 30;
    private static final float NOTE_GAP = 4;

    /// Where full sheets go.
    @FunctionalInterface
    interface Sink {
        void accept(Sheet sheet) throws IOException;
    }

    private final Sink sink;
    private final List<Sheet.Placement> placements = new ArrayList<>();
    private RunningHead head;
    private RunningHead nextHead;
    private int number = 1;
    private float y;
    private float notesEnd;

    Flow(RunningHead head, Sink sink) {
        this.head = head;
        this.nextHead = head;
        this.sink = sink;
    }

    /// Adds the blocks of one item.
    void add(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Opening opening -> open(opening, heightKept(blocks, i + 1));
                case Block.Hairline hairline -> {
                    keep(heightKept(blocks, i));
                    place(hairline);
                }
                case Block.Caption caption -> {
                    keep(heightKept(blocks, i));
                    place(caption);
                }
                case Block.Row row -> place(row);
                case Block.Text text -> {
                    if (text.keptWithNext()) {
                        keep(heightKept(blocks, i));
                    }
                    place(text);
                }
            }
        }
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
        placements.add(new Sheet.Placement(opening, 0, 0, y));
    }

    private void place(Block.Hairline hairline) {
        placements.add(new Sheet.Placement(hairline, 0, 0, y));
        y += hairline.after();
    }

    private void place(Block.Caption caption) {
        float before = placements.isEmpty() ? 0 : caption.before();
        placements.add(new Sheet.Placement(caption, 0, 1, y + before));
        y += before + caption.height();
    }

    private void place(Block.Row row) throws IOException {
        if (!fits(row.height())) {
            endSheet();
        }
        placements.add(new Sheet.Placement(row, 0, row.lines().size(), y));
        y += row.height() + row.after();
    }

    private void place(Block.Text text) throws IOException {
        int from = 0;
        while (from < text.lines().size()) {
            int count = room(text, from);
            if (count == 0 && isUntouched()) {
                count = 1;
            }
            if (count > 0) {
                placements.add(new Sheet.Placement(text, from, from + count, y));
                advance(text, from, from + count);
            }
            from += count;
            if (from < text.lines().size()) {
                endSheet();
            }
        }
        y += text.after();
    }

    /// How many of the lines from `from` on may stand on this sheet.
    private int room(Block.Text text, int from) {
        int left = text.lines().size() - from;
        int fitting = 0;
        float end = notesEnd;
        while (fitting < left && fits((fitting + 1) * text.leading())) {
            end = noteEnd(text, from + fitting, y + fitting * text.leading(), end);
            if (end > Paper.TEXT_HEIGHT + Paper.SIDE_OVERHANG) {
                break;
            }
            fitting++;
        }
        if (fitting < left) {
            fitting = Math.min(fitting, left - FEWEST);
            return fitting < FEWEST ? 0 : fitting;
        }
        return fitting;
    }

    private void advance(Block.Text text, int from, int to) {
        for (int line = from; line < to; line++) {
            notesEnd = noteEnd(text, line, y, notesEnd);
            y += text.leading();
        }
    }

    private static float noteEnd(Block.Text text, int line, float top, float end) {
        for (SideNote note : text.notes()) {
            if (note.line() == line) {
                end = below(note, Math.max(end, top));
            }
        }
        return end;
    }

    /// Where the next note may begin when one begins at `top`.
    static float below(SideNote note, float top) {
        return top + note.lines().size() * Styles.SIDE_LEADING + NOTE_GAP;
    }

    /// The block at `index`, all that follow it and are kept with the next, and the start of what
    /// they are kept with.
    private static float heightKept(List<Block> blocks, int index) {
        float height = 0;
        for (Block block : blocks.subList(index, blocks.size())) {
            switch (block) {
                case Block.Opening opening -> {
                    return height;
                }
                case Block.Hairline hairline -> height += hairline.after();
                case Block.Caption caption -> height += caption.before() + caption.height();
                case Block.Row row -> {
                    return height + row.height();
                }
                case Block.Text text when text.keptWithNext() ->
                        height += text.height() + text.after();
                case Block.Text text -> {
                    return height + Math.min(FEWEST, text.lines().size()) * text.leading();
                }
            }
        }
        return height;
    }

    /// Begins a new sheet if `height` fits there only.
    private void keep(float height) throws IOException {
        if (!fits(height) && height <= Paper.TEXT_HEIGHT && !isUntouched()) {
            endSheet();
        }
    }

    private boolean fits(float height) {
        return y + height <= Paper.TEXT_HEIGHT + 0.01f;
    }

    /// Whether nothing but openings stands on the sheet.
    private boolean isUntouched() {
        return placements.stream().allMatch(p -> p.block() instanceof Block.Opening);
    }

    private void endSheet() throws IOException {
        sink.accept(new Sheet(number, head, placements));
        number++;
        placements.clear();
        head = nextHead;
        y = 0;
        notesEnd = 0;
    }
}
