package dev.dateline.export.pdf;

import dev.dateline.export.file.Element;
import dev.dateline.export.file.Tags;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Draws sheets of text on the document's pages, and tells what stands where.
final class SheetPrinter implements Flow.Sink {
    /// Hears where things are printed.
    interface Listener {
        Listener NOBODY =
                new Listener() {
                    @Override
                    public void opened(int item, Block.Spot spot) {}

                    @Override
                    public void printed(DrawnText text, int page) {}
                };

        /// An item begins.
        void opened(int item, Block.Spot spot);

        /// Lines that can be cited.
        void printed(DrawnText text, int page);
    }

    private final Pages pages;
    private final Tags tags;
    private final Furniture furniture;
    private final ListRows rows;
    private final Listener listener;

    /// The number of the page before the flow's first sheet.
    private final int pagesBefore;

    private @Nullable Element section;
    private @Nullable Element paragraph;

    SheetPrinter(
            Pages pages, Furniture furniture, ListRows rows, int pagesBefore, Listener listener) {
        this.pages = pages;
        this.tags = pages.tags();
        this.furniture = furniture;
        this.rows = rows;
        this.pagesBefore = pagesBefore;
        this.listener = listener;
    }

    /// Draws what belongs to a section that stands before others in the structure already.
    SheetPrinter within(Element prepared) {
        section = prepared;
        return this;
    }

    @Override
    public void accept(Sheet sheet) throws IOException {
        int number = pagesBefore + sheet.number();
        try (PageCanvas canvas = pages.open(number)) {
            furniture.draw(canvas, sheet.head(), number);
            float notesEnd = 0;
            for (Sheet.Placement placement : sheet.placements()) {
                switch (placement.block()) {
                    case Block.Opening opening -> open(opening, number, placement.top());
                    case Block.Columns _ -> {}
                    case Block.Hairline _ -> hairline(canvas, placement);
                    case Block.Caption caption ->
                            rows.draw(canvas, section(), caption, placement.top());
                    case Block.Row row -> rows.draw(canvas, section(), row, placement.top());
                    case Block.Text text -> {
                        var drawn = new DrawnText(text, placement, pages.paper());
                        text(canvas, placement, text, drawn);
                        notesEnd = notes(canvas, drawn, notesEnd);
                        listener.printed(drawn, number);
                    }
                }
            }
        }
    }

    /// Ends the part of the document that was printed.
    void finish() throws IOException {
        if (section != null) {
            tags.release(section);
            section = null;
        }
    }

    private Element section() {
        Element now = section;
        if (now == null) {
            now = tags.child(tags.document(), "Sect");
            section = now;
        }
        return now;
    }

    private void open(Block.Opening opening, int page, float top) throws IOException {
        finish();
        section = tags.child(tags.document(), "Art");
        listener.opened(opening.item(), new Block.Spot(page, top));
    }

    private void hairline(PageCanvas canvas, Sheet.Placement placement) {
        float y = pages.paper().textTop() - placement.top();
        canvas.artifact(painter -> painter.hairline(placement.column(), y));
    }

    private void text(
            PageCanvas canvas, Sheet.Placement placement, Block.Text text, DrawnText drawn)
            throws IOException {
        Element element = paragraph;
        if (placement.from() == 0 || element == null) {
            element = section();
            for (String type : text.role().types()) {
                element = tags.child(element, type);
            }
            paragraph = element;
        }
        if (drawn.isMarked()) {
            canvas.artifact(drawn::drawMarks);
        }
        canvas.content(element, drawn::drawLines);
        if (text.role() == Role.INDEXED) {
            new PageLinks(pages).add(canvas, element, drawn);
        }
        if (placement.from() == 0 && !text.number().isEmpty()) {
            canvas.artifact(drawn::drawNumber);
        }
    }

    /// @return how far down the notes of the page reach now
    private float notes(PageCanvas canvas, DrawnText drawn, float end) {
        float reached = end;
        for (SideNote note : drawn.notes()) {
            float top = Math.max(reached, drawn.top(note.line()));
            canvas.content(tags.note(section()), painter -> drawn.drawNote(painter, note, top));
            reached = Flow.below(note, top);
        }
        return reached;
    }
}
