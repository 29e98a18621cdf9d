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

/// Draws laid-out pages and reports the positions of items and text.
public final class PageRenderer implements Paginator.PageConsumer {
    /// Receives the positions of items and text when they are drawn. Does nothing by default.
    public interface Listener {
        Listener NONE = new Listener() {};

        /// Called when an item starts at a place of the PDF.
        default void itemStarted(int item, Block.Destination destination) {}

        /// Called when lines are drawn.
        default void textDrawn(PlacedText text, int page) {}
    }

    private final DocumentPages pages;
    private final StructureTree structure;
    private final PageHeaderFooter headerFooter;
    private final ListRowPainter rows;
    private final Listener listener;

    /// The number of PDF pages before the first page of the paginator.
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

    /// Draws the blocks into an existing section of the structure tree.
    public PageRenderer inSection(StructureElement existing) {
        section = existing;
        return this;
    }

    @Override
    public void accept(LaidOutPage page) throws IOException {
        int number = pagesBefore + page.number();
        try (PageCanvas canvas = pages.open(number)) {
            headerFooter.draw(canvas, page.runningHead(), number);
            float notesBottom = 0;
            for (LaidOutPage.Placement placement : page.placements()) {
                switch (placement.block()) {
                    case Block.ItemStart start -> startItem(start, number, placement.top());
                    case Block.ColumnBoundary _ -> {}
                    case Block.Hairline _ -> drawHairline(canvas, placement);
                    case Block.Caption caption ->
                            rows.draw(canvas, section(), caption, placement.top());
                    case Block.Row row -> rows.draw(canvas, section(), row, placement.top());
                    case Block.Text text -> {
                        var placed = new PlacedText(text, placement, pages.geometry());
                        drawText(canvas, placement, text, placed);
                        notesBottom = drawMarginNotes(canvas, placed, notesBottom);
                        listener.textDrawn(placed, number);
                    }
                }
            }
        }
    }

    /// Writes the structure elements of the current section.
    public void finish() throws IOException {
        if (section != null) {
            structure.writeAndForget(section);
            section = null;
        }
    }

    private StructureElement section() {
        StructureElement element = section;
        if (element == null) {
            element = structure.addChild(structure.document(), "Sect");
            section = element;
        }
        return element;
    }

    private void startItem(Block.ItemStart start, int page, float top) throws IOException {
        finish();
        section = structure.addChild(structure.document(), "Art");
        listener.itemStarted(start.item(), new Block.Destination(page, top));
    }

    private void drawHairline(PageCanvas canvas, LaidOutPage.Placement placement) {
        float y = pages.geometry().textTop() - placement.top();
        canvas.drawArtifact(painter -> painter.hairline(placement.column(), y));
    }

    private void drawText(
            PageCanvas canvas, LaidOutPage.Placement placement, Block.Text text, PlacedText placed)
            throws IOException {
        StructureElement element = paragraph;
        if (placement.firstLine() == 0 || element == null) {
            element = section();
            for (String type : text.role().structureTypes()) {
                element = structure.addChild(element, type);
            }
            paragraph = element;
        }
        if (placed.hasHighlights()) {
            canvas.drawArtifact(placed::drawHighlights);
        }
        canvas.drawContent(element, placed::drawLines);
        if (text.role() == BlockRole.INDEX_ENTRY) {
            new IndexPageLinks(pages).add(canvas, element, placed);
        }
        if (placement.firstLine() == 0 && !text.marginNumber().isEmpty()) {
            canvas.drawArtifact(placed::drawParagraphNumber);
        }
    }

    /// Draws the margin notes beside a text, below those that were already drawn.
    ///
    /// @return where the next note may start
    private float drawMarginNotes(PageCanvas canvas, PlacedText placed, float previousBottom) {
        float bottom = previousBottom;
        for (MarginNote note : placed.marginNotes()) {
            float top = Math.max(bottom, placed.top(note.line()));
            canvas.drawContent(
                    structure.addNote(section()),
                    painter -> placed.drawMarginNote(painter, note, top));
            bottom = Paginator.nextMarginNoteTop(note, top);
        }
        return bottom;
    }
}
