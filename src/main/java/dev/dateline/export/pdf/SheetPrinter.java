package dev.dateline.export.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import java.io.IOException;

/// Draws sheets of text on the document's pages.
final class SheetPrinter implements Flow.Sink {
    private final Pages pages;
    private final Tags tags;
    private final Furniture furniture;
    private final ContentsRows rows;

    /// The number of the page before the flow's first sheet.
    private final int pagesBefore;

    private PDStructureElement section;
    private PDStructureElement paragraph;

    SheetPrinter(Pages pages, Tags tags, Furniture furniture, ContentsRows rows, int pagesBefore) {
        this.pages = pages;
        this.tags = tags;
        this.furniture = furniture;
        this.rows = rows;
        this.pagesBefore = pagesBefore;
        section = tags.document();
        paragraph = section;
    }

    @Override
    public void accept(Sheet sheet) throws IOException {
        int number = pagesBefore + sheet.number();
        try (PageCanvas canvas = pages.open(number)) {
            furniture.draw(canvas, sheet.head(), number);
            float notesEnd = 0;
            for (Sheet.Placement placement : sheet.placements()) {
                switch (placement.block()) {
                    case Block.Opening opening -> section = tags.child(tags.document(), "Art");
                    case Block.Hairline hairline -> hairline(canvas, placement.top());
                    case Block.Caption caption -> rows.draw(canvas, caption, placement.top());
                    case Block.Row row -> rows.draw(canvas, row, placement.top());
                    case Block.Text text -> {
                        text(canvas, placement, text);
                        notesEnd = notes(canvas, new DrawnText(text, placement), notesEnd);
                    }
                }
            }
        }
    }

    private void hairline(PageCanvas canvas, float top) throws IOException {
        canvas.artifact(painter -> painter.hairline(Paper.TEXT_LEFT, Paper.TEXT_TOP - top));
    }

    private void text(PageCanvas canvas, Sheet.Placement placement, Block.Text text)
            throws IOException {
        if (placement.from() == 0) {
            paragraph = section;
            for (String type : text.role().types()) {
                paragraph = tags.child(paragraph, type);
            }
        }
        var drawn = new DrawnText(text, placement);
        if (drawn.isQuoted()) {
            canvas.artifact(drawn::drawMarks);
        }
        canvas.content(paragraph, drawn::drawLines);
        if (placement.from() == 0 && !text.number().isEmpty()) {
            canvas.artifact(drawn::drawNumber);
        }
    }

    /// @return how far down the notes of the page reach now
    private float notes(PageCanvas canvas, DrawnText drawn, float end) throws IOException {
        float reached = end;
        for (SideNote note : drawn.notes()) {
            float top = Math.max(reached, drawn.top(note.line()));
            canvas.content(tags.note(section), painter -> drawn.drawNote(painter, note, top));
            reached = Flow.below(note, top);
        }
        return reached;
    }
}
