package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.text.MarkType;
import dev.dateline.ui.article.text.ParagraphNode;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.SampleArticle;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ArticlePaneTest extends ArticlePaneFixture {
    @Test
    void showsDateSourceLengthAndRemarks() {
        assertEquals(List.of("Oulu Herald"), labelTexts(".article-source"));
        assertEquals(List.of("4 March 2022  ·  44 words"), labelTexts(".article-details"));
        assertEquals(List.of("Read as windows-1252."), labelTexts(".article-remark"));
    }

    @Test
    void showsHeadlineAndParagraphsOnce() {
        List<String> paragraphs =
                FxThread.call(
                        () -> column().paragraphs().stream().map(ParagraphNode::text).toList());
        assertEquals("Northwind opens a plant in Oulu", paragraphs.get(0));
        assertEquals(3, paragraphs.size());
    }

    @Test
    void linesHaveAboutSixtySixCharacters() {
        int first = FxThread.call(() -> column().paragraphs().get(1).offsetAt(endOfFirstLine()));
        assertEquals(66, first, 6);
    }

    private Point2D endOfFirstLine() {
        ParagraphNode paragraph = column().paragraphs().get(1);
        return new Point2D(paragraph.getWidth(), paragraph.caretBounds(0).getHeight() / 2);
    }

    @Test
    void tintsQuotesIncludingQuotationMarks() {
        ParagraphNode last = FxThread.call(() -> column().paragraphs().get(2));
        List<String> tinted =
                last.markedSpans(MarkType.QUOTE).stream()
                        .map(span -> span.in(last.text()))
                        .toList();
        assertEquals(List.of("\"Nobody asked us,\"", "\"We would have said yes.\""), tinted);
        assertTrue(
                FxThread.call(() -> last.lookup(".quote-rule").getBoundsInParent().getMaxX() < 0));
    }

    @Test
    void nextHitMarksCurrentHit() {
        assertEquals(List.of(), currentHitSpans());
        FxThread.run(() -> pane.stepHit(1));
        TextSpan first = currentHitSpans().getFirst();
        FxThread.run(() -> pane.stepHit(1));
        TextSpan second = currentHitSpans().getFirst();
        assertTrue(first.end() < second.start());
        assertEquals("Oulu", second.in(column().text().text()));
        assertEquals(List.of("Hit 2 of 3"), labelTexts(".position-bar .dl-muted", "Hit"));
    }

    @Test
    void findReplacesHitsUntilClosed() {
        FxThread.run(() -> {
            pane.openFindBar();
            findField().setText("nobody  asked");
            layout();
        });
        assertEquals(List.of("once"), labelTexts(".find-bar .dl-muted"));
        assertEquals("Nobody asked", currentHitSpans().getFirst().in(column().text().text()));
        FxThread.run(() -> findField().setText("nowhere"));
        assertEquals(List.of("not found"), labelTexts(".find-bar .dl-muted"));
        FxThread.run(() ->
                findField()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ESCAPE,
                                        false,
                                        false,
                                        false,
                                        false)));
        FxThread.run(() -> pane.stepHit(1));
        assertEquals("Oulu", currentHitSpans().getFirst().in(column().text().text()));
    }

    private TextField findField() {
        return (TextField) pane.node().lookup(".find-bar .text-field");
    }

    @Test
    void showsNotesAndHighlights() {
        TextSpan span = SampleArticle.span("hiring 300 people");
        var note = new DisplayedNotes.Note("1", span, "hiring 300 people", "Check this");
        FxThread.run(
                () -> pane.showNotes(new DisplayedNotes(true, List.of("jobs"), List.of(note))));
        ParagraphNode paragraph = FxThread.call(() -> column().paragraphs().get(1));
        assertEquals(
                List.of("hiring 300 people"),
                paragraph.markedSpans(MarkType.HIGHLIGHT).stream()
                        .map(s -> s.in(paragraph.text()))
                        .toList());
        assertEquals(List.of("Check this"), labelTexts(".note-text"));
        assertEquals(List.of("jobs"), labelTexts(".note-tags"));
    }

    @Test
    void toggleShowsParagraphNumbers() {
        assertEquals(List.of(), labelTexts(".article-paragraph-number"));
        FxThread.run(pane::toggleParagraphNumbers);
        assertEquals(List.of("1", "2"), labelTexts(".article-paragraph-number"));
    }

    @Test
    void revealScrollsIntoView() {
        FxThread.run(() -> {
            pane.textSizeProperty().set(36);
            layout();
        });
        TextSpan last =
                new TextSpan(column().text().text().length() - 5, column().text().text().length());
        assertFalse(FxThread.call(() -> textPane().isInView(last.start())));
        FxThread.run(() -> pane.reveal(SampleArticle.span("yes.")));
        assertTrue(FxThread.call(() -> textPane().isInView(last.start())));
    }

    @Test
    void ticksAreInTextOrder() {
        List<Double> hits = FxThread.call(() -> textPane().tickPositions(MarkType.HIT));
        List<Double> quotes = FxThread.call(() -> textPane().tickPositions(MarkType.QUOTE));
        assertEquals(3, hits.size());
        assertEquals(hits.stream().sorted().toList(), hits);
        assertEquals(3, quotes.size());
        assertEquals(quotes.stream().sorted().toList(), quotes);
        assertTrue(hits.getFirst() > 0 && hits.getFirst() < quotes.getFirst());
        assertTrue(quotes.get(0) < quotes.get(1) && quotes.getLast() < 1);
    }

    @Test
    void offsetAtInvertsCaretBounds() {
        int offset = column().text().fromFile(SampleArticle.span("Bell")).orElseThrow().start();
        Rectangle2D caret = FxThread.call(() -> column().caretBounds(offset));
        var point = new Point2D(caret.getMinX() + 1, caret.getMinY() + caret.getHeight() / 2);
        assertEquals(offset, FxThread.call(() -> column().offsetAt(point)));
    }

    @Test
    void largerTextSizeIncreasesHeight() {
        double before = FxThread.call(() -> column().paragraphs().get(1).getHeight());
        FxThread.run(() -> {
            pane.textSizeProperty().set(27);
            layout();
        });
        double after = FxThread.call(() -> column().paragraphs().get(1).getHeight());
        assertEquals(1.5, after / before, 0.1);
    }

    @Test
    void scrollBarDoesNotShiftText() {
        FxThread.run(() -> pane.textSizeProperty().set(12));
        double before = leftOfTheText(false);
        FxThread.run(() -> ((ToggleButton) pane.node().lookup(".position-bar-quotes")).fire());
        assertEquals(before, leftOfTheText(true));
    }

    private double leftOfTheText(boolean scrolls) {
        FxThread.run(this::layout);
        assertEquals(scrolls, FxThread.call(() -> pane.node().lookup(".scroll-ticks").isVisible()));
        return FxThread.call(() -> column().localToScene(0, 0).getX());
    }

    @Test
    void clearHidesPane() {
        FxThread.run(pane::clear);
        assertFalse(pane.node().isVisible());
    }

    /// Returns the marked current hit as a span of the displayed text.
    private List<TextSpan> currentHitSpans() {
        var spans = new ArrayList<TextSpan>();
        List<ParagraphNode> paragraphs = column().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            int start = column().text().parts().get(i).start();
            paragraphs
                    .get(i)
                    .markedSpans(MarkType.CURRENT_HIT)
                    .forEach(s -> spans.add(s.shift(start)));
        }
        return spans;
    }
}
