package dev.dateline.export.pdf.draw;

import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.LaidOutPage;
import dev.dateline.export.pdf.layout.MarginNote;
import dev.dateline.export.pdf.layout.Paginator;
import dev.dateline.export.pdf.object.StructureElement;
import dev.dateline.export.pdf.object.StructureTree;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Draws sheets of text on the document's pages, and tells what stands where.
public final class PageRenderer implements Paginator.PageConsumer {
    /// Hears where things are printed.
    public interface Listener {
        Listener NONE =
                new Listener() {
                    @Override
                    public void itemStarted(int item, Block.Destination destination) {}

                    @Override
                    public void textDrawn(PlacedText text, int page) {}
                };

        /// An item begins.
        void itemStarted(int item, Block.Destination destination);

        /// Lines that can be cited.
        void textDrawn(PlacedText text, int page);
    }

    private final DocumentPages pages;
    private final StructureTree structure;
    private final PageHeaderFooter headerFooter;
    private final ListRowPainter rows;
    private final Listener listener;

    /// The number of the page before the flow's first sheet.
    private final int pagesBefore;

    private @Nullable StructureElement section;
    private @Nullable StructureElement paragraph;

    public PageRenderer(
            DocumentPages pages,
            PageHeaderFooter headerFooter,
            ListRowPainter rows,
            int pagesBefore,
            Listener listener) {
        this.pages = pages;
        this.structure = pages.structure();
        this.headerFooter = headerFooter;
        this.rows = rows;
        this.pagesBefore = pagesBefore;
        this.listener = listener;
    }

    /// Draws what belongs to a section that stands before others in the structure already.
    public PageRenderer inSection(StructureElement prepared) {
        section = prepared;
        return this;
    }

    @Override
    public void accept(LaidOutPage sheet) throws IOException {
        int number = pagesBefore + sheet.number();
        try (PageCanvas canvas = pages.open(number)) {
            headerFooter.draw(canvas, sheet.runningHead(), number);
            float notesEnd = 0;
            for (LaidOutPage.Placement placement : sheet.placements()) {
                switch (placement.block()) {
                    case Block.ItemStart opening -> startItem(opening, number, placement.top());
                    case Block.ColumnBoundary _ -> {}
                    case Block.Hairline _ -> drawHairline(canvas, placement);
                    case Block.Caption caption ->
                            rows.draw(canvas, section(), caption, placement.top());
                    case Block.Row row -> rows.draw(canvas, section(), row, placement.top());
                    case Block.Text text -> {
                        var drawn = new PlacedText(text, placement, pages.geometry());
                        drawText(canvas, placement, text, drawn);
                        notesEnd = drawMarginNotes(canvas, drawn, notesEnd);
                        listener.textDrawn(drawn, number);
                    }
                }
            }
        }
    }

    /// Ends the part of the document that was printed.
    public void finish() throws IOException {
        if (section != null) {
            structure.writeAndForget(section);
            section = null;
        }
    }

    private StructureElement section() {
        StructureElement now = section;
        if (now == null) {
            now = structure.addChild(structure.document(), "Sect");
            section = now;
        }
        return now;
    }

    private void startItem(Block.ItemStart opening, int page, float top) throws IOException {
        finish();
        section = structure.addChild(structure.document(), "Art");
        listener.itemStarted(opening.item(), new Block.Destination(page, top));
    }

    private void drawHairline(PageCanvas canvas, LaidOutPage.Placement placement) {
        float y = pages.geometry().textTop() - placement.top();
        canvas.drawArtifact(painter -> painter.hairline(placement.column(), y));
    }

    private void drawText(
            PageCanvas canvas, LaidOutPage.Placement placement, Block.Text text, PlacedText drawn)
            throws IOException {
        StructureElement element = paragraph;
        if (placement.firstLine() == 0 || element == null) {
            element = section();
            for (String type : text.role().structureTypes()) {
                element = structure.addChild(element, type);
            }
            paragraph = element;
        }
        if (drawn.hasHighlights()) {
            canvas.drawArtifact(drawn::drawHighlights);
        }
        canvas.drawContent(element, drawn::drawLines);
        if (text.role() == BlockRole.INDEX_ENTRY) {
            new IndexPageLinks(pages).add(canvas, element, drawn);
        }
        if (placement.firstLine() == 0 && !text.marginNumber().isEmpty()) {
            canvas.drawArtifact(drawn::drawParagraphNumber);
        }
    }

    /// @return how far down the notes of the page reach now
    private float drawMarginNotes(PageCanvas canvas, PlacedText drawn, float end) {
        float reached = end;
        for (MarginNote note : drawn.marginNotes()) {
            float top = Math.max(reached, drawn.top(note.line()));
            canvas.drawContent(
                    structure.addNote(section()),
                    painter -> drawn.drawMarginNote(painter, note, top));
            reached = Paginator.nextMarginNoteTop(note, top);
        }
        return reached;
    }
}
