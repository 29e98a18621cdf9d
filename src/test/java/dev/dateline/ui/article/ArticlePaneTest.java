package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.SampleArticle;
import dev.dateline.ui.fx.FxThread;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What the reading pane shows.
class ArticlePaneTest extends ArticlePaneStory {
    @Test
    void showsDayAndSourceAndLengthAndWhatWasGuessed() {
        assertEquals(List.of("Oulu Herald"), shown(".article-source"));
        assertEquals(List.of("4 March 2022  ·  44 words"), shown(".article-facts"));
        assertEquals(List.of("Read as windows-1252."), shown(".article-note"));
    }

    @Test
    void showsTheHeadlineAndEveryParagraphOnce() {
        List<String> passages =
                FxThread.call(() -> column().passages().stream().map(PassageView::text).toList());
        assertEquals("Northwind opens a plant in Oulu", passages.get(0));
        assertEquals(3, passages.size());
    }

    @Test
    void setsAboutSixtySixCharactersToTheLine() {
        int first = FxThread.call(() -> column().passages().get(1).offsetAt(endOfFirstLine()));
        assertEquals(66, first, 6);
    }

    private Point2D endOfFirstLine() {
        PassageView passage = column().passages().get(1);
        return new Point2D(passage.getWidth(), passage.caret(0).getHeight() / 2);
    }

    @Test
    void marksQuotationsWithTheirMarksAndARuleInTheGutter() {
        PassageView last = FxThread.call(() -> column().passages().get(2));
        List<String> tinted =
                last.marked(Mark.QUOTE).stream().map(span -> span.in(last.text())).toList();
        assertEquals(List.of("\"Nobody asked us,\"", "\"We would have said yes.\""), tinted);
        assertTrue(
                FxThread.call(() -> last.lookup(".quote-rule").getBoundsInParent().getMaxX() < 0));
    }

    @Test
    void marksTheNextHitMoreStronglyThanTheOthers() {
        assertEquals(List.of(), current());
        FxThread.run(pane::nextHit);
        TextSpan first = current().getFirst();
        FxThread.run(pane::nextHit);
        TextSpan second = current().getFirst();
        assertTrue(first.end() < second.start());
        assertEquals("Oulu", second.in(column().text().text()));
        assertEquals(List.of("Hit 2 of 3"), shown(".reading-bar .dl-muted", "Hit"));
    }

    @Test
    void whatIsLookedForTakesThePlaceOfTheHitsUntilItIsOver() {
        FxThread.run(() -> {
            pane.find();
            find().setText("nobody  asked");
            layout();
        });
        assertEquals(List.of("once"), shown(".find-bar .dl-muted"));
        assertEquals("Nobody asked", current().getFirst().in(column().text().text()));
        FxThread.run(() -> find().setText("nowhere"));
        assertEquals(List.of("not found"), shown(".find-bar .dl-muted"));
        FxThread.run(() ->
                find().fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ESCAPE,
                                        false,
                                        false,
                                        false,
                                        false)));
        FxThread.run(pane::nextHit);
        assertEquals("Oulu", current().getFirst().in(column().text().text()));
    }

    private TextField find() {
        return (TextField) pane.node().lookup(".find-bar .text-field");
    }

    @Test
    void aPassageIsHighlightedWhereTheReaderNotedIt() {
        TextSpan words = SampleArticle.span("hiring 300 people");
        var remark = new ReaderNotes.Remark("1", words, "hiring 300 people", "Check this");
        FxThread.run(() -> pane.showNotes(new ReaderNotes(true, List.of("jobs"), List.of(remark))));
        PassageView passage = FxThread.call(() -> column().passages().get(1));
        assertEquals(
                List.of("hiring 300 people"),
                passage.marked(Mark.HIGHLIGHT).stream().map(s -> s.in(passage.text())).toList());
        assertEquals(List.of("Check this"), shown(".remark-text"));
        assertEquals(List.of("jobs"), shown(".remark-tags"));
    }

    @Test
    void paragraphsAreNumberedOnDemand() {
        assertEquals(List.of(), shown(".passage-number"));
        FxThread.run(pane::toggleNumbers);
        assertEquals(List.of("1", "2"), shown(".passage-number"));
    }

    @Test
    void bringsWhatIsRevealedIntoView() {
        FxThread.run(() -> {
            pane.textSizeProperty().set(36);
            layout();
        });
        TextSpan last =
                new TextSpan(column().text().text().length() - 5, column().text().text().length());
        assertFalse(FxThread.call(() -> pane.view().isInView(last.start())));
        FxThread.run(() -> pane.reveal(SampleArticle.span("yes.")));
        assertTrue(FxThread.call(() -> pane.view().isInView(last.start())));
    }

    @Test
    void putsATickBesideTheScrollBarForEachHitAndQuotation() {
        assertEquals(3, pane.view().ticks().shown(Mark.HIT).size());
        assertEquals(3, pane.view().ticks().shown(Mark.QUOTE).size());
        assertTrue(
                pane.view().ticks().shown(Mark.HIT).stream()
                        .allMatch(tick -> tick > 0 && tick < 1));
    }

    @Test
    void findsTheOffsetUnderAPointOfTheText() {
        int offset = column().text().fromFile(SampleArticle.span("Bell")).orElseThrow().start();
        Rectangle2D caret = FxThread.call(() -> column().caret(offset));
        var point = new Point2D(caret.getMinX() + 1, caret.getMinY() + caret.getHeight() / 2);
        assertEquals(offset, FxThread.call(() -> column().offsetAt(point)));
    }

    @Test
    void setsTheTextLarger() {
        double before = FxThread.call(() -> column().passages().get(1).getHeight());
        FxThread.run(() -> {
            pane.textSizeProperty().set(27);
            layout();
        });
        double after = FxThread.call(() -> column().passages().get(1).getHeight());
        assertEquals(1.5, after / before, 0.1);
    }

    @Test
    void standsWhereItDidWhenItNeedsAScrollBar() {
        FxThread.run(() -> pane.textSizeProperty().set(12));
        double before = leftOfTheText(false);
        FxThread.run(() -> ((ToggleButton) pane.node().lookup(".reading-bar-quotes")).fire());
        assertEquals(before, leftOfTheText(true));
    }

    private double leftOfTheText(boolean scrolls) {
        FxThread.run(this::layout);
        assertEquals(scrolls, pane.view().ticks().isVisible());
        return FxThread.call(() -> column().localToScene(0, 0).getX());
    }

    @Test
    void showsNothingAfterItWasCleared() {
        FxThread.run(pane::clear);
        assertFalse(pane.node().isVisible());
    }

    /// The current hit as a span of the reading text.
    private List<TextSpan> current() {
        var spans = new ArrayList<TextSpan>();
        List<PassageView> passages = column().passages();
        for (int i = 0; i < passages.size(); i++) {
            int start = column().text().parts().get(i).start();
            passages.get(i).marked(Mark.CURRENT_HIT).forEach(s -> spans.add(s.shift(start)));
        }
        return spans;
    }
}
