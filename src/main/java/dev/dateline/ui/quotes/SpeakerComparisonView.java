package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.query.QueryDescription;
import dev.dateline.search.query.QueryParser;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What two speakers said in the articles of one search, side by side, drawn to one scale of time.
/// Left and Right go to the other one at the same day. FX thread only.
public final class SpeakerComparisonView implements StatementView {
    private final Label about = new Label();
    private final ComparedSpeakerPane left;
    private final ComparedSpeakerPane right;
    private final BorderPane root = new BorderPane();
    private String query = "";

    public SpeakerComparisonView(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        left = new ComparedSpeakerPane(archive, jobs, errors, actions);
        right = new ComparedSpeakerPane(archive, jobs, errors, actions);
        panes().forEach(one -> one.addProfileListener((_, _, _) -> drawTimelines()));
        KeyHandlers.addFilter(left.list(), () -> focusOther(left, right), "Right");
        KeyHandlers.addFilter(right.list(), () -> focusOther(right, left), "Left");
        about.getStyleClass().add("comparison-search");
        about.setWrapText(true);
        var sides = new HBox(left.node(), right.node());
        for (ComparedSpeakerPane one : List.of(left, right)) {
            HBox.setHgrow(one.node(), Priority.ALWAYS);
            ((BorderPane) one.node()).setPrefWidth(1); // equally wide, whatever they hold
        }
        right.node().getStyleClass().add("comparison-right");
        root.getStyleClass().add("speaker-comparison");
        root.getStylesheets().add(QuoteStylesheet.URL);
        root.setTop(about);
        root.setCenter(sides);
    }

    @Override
    public Node node() {
        return root;
    }

    /// Shows two speakers, by the names that quotations give, in the articles that match `search`.
    public void show(String one, String other, String search) {
        query = search;
        about.setText(
                Messages.of(
                        "quotes.compare.search",
                        QueryDescription.of(QueryParser.parse(search), LocalizedMessages.DISPLAY)));
        left.show(one, search);
        right.show(other, search);
    }

    @Override
    public void showSearch(String newQuery, String queryWithoutSpeaker) {
        show(left.speaker(), right.speaker(), queryWithoutSpeaker);
    }

    /// Looks again, as quotations may have been corrected.
    @Override
    public void refresh() {
        show(left.speaker(), right.speaker(), query);
    }

    /// Who stands at the left, or nobody.
    public String leftSpeaker() {
        return left.speaker();
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return left.list().selectedIfFocused().or(right.list()::selectedIfFocused);
    }

    @Override
    public boolean moveSelection(int by) {
        return left.list().moveSelection(by) || right.list().moveSelection(by);
    }

    /// Gives the left list the focus.
    @Override
    public void enter() {
        left.enter();
    }

    private static void focusOther(ComparedSpeakerPane from, ComparedSpeakerPane to) {
        from.selectedDate().ifPresentOrElse(to::enterAtDate, to::enter);
    }

    private void drawTimelines() {
        panes().flatMap(one -> one.histogram().stream())
                .filter(days -> !days.days().isEmpty())
                .map(SpeakerTimeline.Scale::of)
                .reduce(SpeakerTimeline.Scale::union)
                .ifPresent(scale -> panes().forEach(one -> one.drawTimeline(scale)));
    }

    private Stream<ComparedSpeakerPane> panes() {
        return Stream.of(left, right);
    }
}
