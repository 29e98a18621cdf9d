package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.query.QueryParser;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.Keys;

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
public final class SpeakerComparison implements Statements {
    private final Label about = new Label();
    private final ComparedSpeaker left;
    private final ComparedSpeaker right;
    private final BorderPane root = new BorderPane();
    private String query = "";

    public SpeakerComparison(
            QuoteSource source, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        left = new ComparedSpeaker(source, jobs, errors, actions);
        right = new ComparedSpeaker(source, jobs, errors, actions);
        both().forEach(one -> one.onFound((_, _, _) -> draw()));
        Keys.before(left.list(), () -> cross(left, right), "Right");
        Keys.before(right.list(), () -> cross(right, left), "Left");
        about.getStyleClass().add("compared-about");
        about.setWrapText(true);
        var sides = new HBox(left.node(), right.node());
        for (ComparedSpeaker one : List.of(left, right)) {
            HBox.setHgrow(one.node(), Priority.ALWAYS);
            ((BorderPane) one.node()).setPrefWidth(1); // equally wide, whatever they hold
        }
        right.node().getStyleClass().add("compared-right");
        root.getStyleClass().add("speaker-comparison");
        root.getStylesheets().add(QuoteStyle.SHEET);
        root.setTop(about);
        root.setCenter(sides);
    }

    public Node node() {
        return root;
    }

    /// Shows two speakers, by the names that quotations give, in the articles that match `search`.
    public void show(String one, String other, String search) {
        query = search;
        about.setText(
                Messages.of(
                        "quotes.compare.about",
                        QueryParser.parse(search).describe(LocalizedMessages.DISPLAY)));
        left.show(one, search);
        right.show(other, search);
    }

    /// Shows the same two in another search.
    public void show(String search) {
        show(left.speaker(), right.speaker(), search);
    }

    /// Looks again, as quotations may have been corrected.
    public void refresh() {
        show(query);
    }

    /// Who stands at the left, or nobody.
    public String first() {
        return left.speaker();
    }

    @Override
    public Optional<QuoteHit> chosen() {
        return left.list().chosen().or(right.list()::chosen);
    }

    @Override
    public boolean move(int by) {
        return left.list().move(by) || right.list().move(by);
    }

    /// Gives the left list the focus.
    public void enter() {
        left.enter();
    }

    private static void cross(ComparedSpeaker from, ComparedSpeaker to) {
        from.day().ifPresentOrElse(to::enterAt, to::enter);
    }

    private void draw() {
        both().flatMap(one -> one.days().stream())
                .filter(days -> !days.days().isEmpty())
                .map(SpeakerTimeline.Scale::of)
                .reduce(SpeakerTimeline.Scale::and)
                .ifPresent(scale -> both().forEach(one -> one.draw(scale)));
    }

    private Stream<ComparedSpeaker> both() {
        return Stream.of(left, right);
    }
}
