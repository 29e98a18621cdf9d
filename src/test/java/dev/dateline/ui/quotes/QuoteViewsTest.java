package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.ImmediateJobRunner;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxToolkitExtension.class)
class QuoteViewsTest {
    private final List<String> events = new ArrayList<>();
    private final FakeQuoteLookup source = new FakeQuoteLookup();
    private boolean refreshing;
    private final Stage stage = FxThread.call(Stage::new);

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private QuoteListView list() {
        return FxThread.call(() -> {
            var view =
                    new QuoteListView(
                            source,
                            new ImmediateJobRunner(),
                            (m, _) -> events.add(m),
                            new RecordingQuoteActions(),
                            () -> refreshing);
            view.show("oulu", SortOrder.NEWEST);
            open(view.node());
            return view;
        });
    }

    private void open(Node node) {
        var scene = new Scene((Parent) node, 480, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        layout(node);
    }

    private static void layout(Node node) {
        node.applyCss();
        ((Parent) node).layout();
    }

    @Test
    void rowShowsTextSpeakerRoleAndOrigin() {
        Node view = list().node();
        assertEquals(List.of("3 quotes"), shown(view, ".quotes-count"));
        assertTrue(shown(view, ".quote-row-text").contains("“Nobody asked us,”"));
        assertTrue(shown(view, ".quote-row-name").contains("Ville Koski"));
        assertTrue(shown(view, ".quote-row-role").contains("chief executive"));
        assertTrue(
                shown(view, ".quote-row-origin")
                        .contains(
                                "4 Mar 2022  ·  Oulu Herald  ·  Northwind opens a plant in"
                                        + " Oulu"));
    }

    @Test
    void enterOpensSelectedQuote() {
        var view = list();
        FxThread.run(view::enter);
        press(view, KeyCode.ENTER);
        FxThread.run(() -> view.moveSelection(1));
        press(view, KeyCode.ENTER);
        FxThread.run(() -> view.moveSelection(-1));
        press(view, KeyCode.ENTER);
        assertEquals(List.of("open 0", "open 1", "open 0"), events);
    }

    @Test
    void clickOpensSpeaker() {
        var view = list();
        FxThread.run(() ->
                view.node().lookupAll(".quote-row-name").stream()
                        .map(Hyperlink.class::cast)
                        .filter(name -> name.getText().equals("Ann Bell"))
                        .forEach(Hyperlink::fire));
        assertEquals(List.of("speaker Ann Bell"), events);
    }

    @Test
    void placeholderNamesQuery() {
        Node view = list().node();
        FxThread.run(() -> {
            ((TextField) view.lookup(".quotes-filters .text-field")).setText("zebra");
            layout(view);
        });
        assertEquals(
                List.of("No articles with “oulu” and with “zebra” in a quotation."),
                shown(view, ".dl-empty-sentence"));
        assertEquals(List.of("No quotes"), shown(view, ".quotes-count"));
    }

    @Test
    void speakerViewShowsRolesCountsAndDates() {
        Node view =
                FxThread.call(() -> {
                    var speaker =
                            new SpeakerView(
                                    source,
                                    new ImmediateJobRunner(),
                                    (m, _) -> events.add(m),
                                    new RecordingQuoteActions());
                    speaker.show("Ville Koski");
                    open(speaker.node());
                    return speaker.node();
                });
        assertEquals(List.of("speaker:\"Ville Koski\""), source.queries);
        assertEquals(List.of("Ville Koski"), shown(view, ".statements-head > .dl-title"));
        assertEquals(
                List.of(
                        "mayor (4\u00a0Mar\u00a02022 – 9\u00a0Jan\u00a02023)  ·  chief executive"
                                + " (9\u00a0Jan\u00a02023)"),
                shown(view, ".speaker-roles"));
        assertEquals(
                List.of("Also printed as Ville E. Koski (9\u00a0Jan\u00a02023)"),
                shown(view, ".speaker-names"));
        assertEquals(
                List.of(
                        "3 statements in 4 articles  ·  4\u00a0Mar\u00a02022 –"
                                + " 9\u00a0Jan\u00a02023"),
                shown(view, ".statements-summary"));
        assertEquals(3, FxThread.call(() -> shownRows(view)));
    }

    @Test
    void placeholderMentionsRunningRefresh() {
        refreshing = true;
        var view = list();
        FxThread.run(() -> {
            ((TextField) view.node().lookup(".quotes-filters .text-field")).setText("zebra");
            layout(view.node());
        });
        assertEquals(
                List.of(
                        "No articles with “oulu” and with “zebra” in a quotation.\n"
                            + "Not all files have been read yet; what matches stands here as soon"
                            + " as it is read."),
                shown(view.node(), ".dl-empty-sentence"));
        refreshing = false;
        FxThread.run(() -> {
            view.updatePlaceholder();
            layout(view.node());
        });
        assertEquals(
                List.of("No articles with “oulu” and with “zebra” in a quotation."),
                shown(view.node(), ".dl-empty-sentence"));
    }

    private static int shownRows(Node view) {
        return (int)
                view.lookupAll(".quote-cell").stream()
                        .filter(cell -> cell.isVisible() && cell.lookup(".quote-row") != null)
                        .count();
    }

    private void press(QuoteListView view, KeyCode code) {
        FxThread.run(() ->
                view.node()
                        .lookup(".quote-list")
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private static List<String> shown(Node view, String selector) {
        return FxThread.call(() ->
                view.lookupAll(selector).stream().map(node -> ((Labeled) node).getText()).toList());
    }

    private final class RecordingQuoteActions implements QuoteActions {
        @Override
        public void open(QuoteHit quote) {
            events.add("open " + quote.quoteIndex());
        }

        @Override
        public void open(PersonStatement statement) {
            throw new AssertionError("not among quotations");
        }

        @Override
        public void openSpeaker(String name) {
            events.add("speaker " + name);
        }
    }
}
