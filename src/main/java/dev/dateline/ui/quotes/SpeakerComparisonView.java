package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.query.QueryDescription;
import dev.dateline.search.query.QueryParser;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.Optional;
import java.util.stream.Stream;

/// Shows the quotations of two speakers side by side, with timelines on the same scale. The
/// quotations are from articles that match the same query.
///
/// Left and Right move the focus to the other list, near the same date. FX thread only.
public final class SpeakerComparisonView implements StatementView {
    private final Label searchLabel = Nodes.wrappedLabel("", "comparison-search");
    private final ComparedSpeakerPane left;
    private final ComparedSpeakerPane right;
    private final StatementPane root;
    private String query = "";

    /// Creates a view without speakers.
    public SpeakerComparisonView(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        left = new ComparedSpeakerPane(archive, jobs, errors, actions);
        right = new ComparedSpeakerPane(archive, jobs, errors, actions);
        KeyHandlers.addFilter(left.list(), () -> left.focusOther(right), "Right");
        KeyHandlers.addFilter(right.list(), () -> right.focusOther(left), "Left");
        panes().forEach(pane -> {
            pane.addProfileListener((_, _, _) -> drawTimelines());
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setPrefWidth(1); // both equally wide, whatever their content
        });
        right.getStyleClass().add("comparison-right");
        root = new StatementPane(searchLabel, new HBox(left, right));
    }

    @Override
    public Node node() {
        return root;
    }

    /// Shows the quotations of two speakers in the articles that match a query. Speakers are given
    /// by the names that the quotations use.
    public void show(String leftSpeaker, String rightSpeaker, String newQuery) {
        query = newQuery;
        searchLabel.setText(
                Messages.of(
                        "quotes.compare.search",
                        QueryDescription.of(
                                QueryParser.parse(newQuery), LocalizedMessages.DISPLAY)));
        left.show(leftSpeaker, newQuery);
        right.show(rightSpeaker, newQuery);
    }

    @Override
    public void showSearch(String newQuery, String queryWithoutSpeaker) {
        show(left.speaker(), right.speaker(), queryWithoutSpeaker);
    }

    @Override
    public void refresh() {
        show(left.speaker(), right.speaker(), query);
    }

    /// Returns the name of the left speaker, or an empty string.
    public String leftSpeaker() {
        return left.speaker();
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return left.list().selectedIfFocused().or(right.list()::selectedIfFocused);
    }

    @Override
    public boolean moveSelection(int rows) {
        return left.list().moveSelection(rows) || right.list().moveSelection(rows);
    }

    /// Moves the focus to the left list and selects the first row if none is selected.
    @Override
    public void enter() {
        left.list().enter();
    }

    private void drawTimelines() {
        panes().flatMap(pane -> pane.histogram().stream())
                .filter(histogram -> !histogram.days().isEmpty())
                .map(SpeakerTimeline.Scale::of)
                .reduce(SpeakerTimeline.Scale::union)
                .ifPresent(scale -> panes().forEach(pane -> pane.drawTimeline(scale)));
    }

    private Stream<ComparedSpeakerPane> panes() {
        return Stream.of(left, right);
    }
}
