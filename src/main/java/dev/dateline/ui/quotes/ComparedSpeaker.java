package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.search.DateHistogram;
import dev.dateline.ui.fx.EmptyState;
import dev.dateline.ui.fx.ErrorReporter;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One of two speakers that stand side by side: the name, when and how much was said, and the
/// statements, oldest first.
final class ComparedSpeaker {
    private final SpeakerModel model;
    private final QuoteList list;
    private final Hyperlink name = new Hyperlink();
    private final Label facts = new Label();
    private final SpeakerTimeline timeline = new SpeakerTimeline();
    private final BorderPane root = new BorderPane();

    ComparedSpeaker(
            QuoteSource source, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        model = new SpeakerModel(source, jobs, errors);
        list = new QuoteList(model.quotes(), actions, QuoteRow::ofOneSpeaker);
        list.getStyleClass().add("compared-quotes");
        list.setPlaceholder(new Label());
        name.getStyleClass().setAll("hyperlink", "dl-link", "compared-name");
        name.setOnAction(_ -> actions.openSpeaker(speaker()));
        name.setWrapText(true);
        facts.getStyleClass().add("speaker-facts");
        facts.setWrapText(true);
        var head = new VBox(name, facts, timeline);
        head.getStyleClass().add("compared-head");
        root.getStyleClass().add("compared-speaker");
        root.setMinWidth(0);
        root.setTop(head);
        root.setCenter(list);
        model.factsProperty().addListener((_, _, found) -> found.ifPresent(this::show));
    }

    Node node() {
        return root;
    }

    QuoteList list() {
        return list;
    }

    String speaker() {
        return name.getText();
    }

    void show(String speaker, String about) {
        name.setText(speaker);
        list.setAccessibleText(Messages.of("quotes.speaker.list", speaker));
        model.show(speaker, about);
    }

    private void show(SpeakerFacts found) {
        facts.setText(found.summary());
        list.setPlaceholder(
                new EmptyState(
                        Messages.of("quotes.compare.none"),
                        Messages.of("quotes.compare.none-by", found.name()),
                        List.of()));
        list.stay();
    }

    /// When the speaker was quoted, as far as is known by now.
    Optional<DateHistogram> days() {
        return model.factsProperty().get().map(SpeakerFacts::days);
    }

    void draw(SpeakerTimeline.Scale scale) {
        days().ifPresent(days -> timeline.show(days, scale));
    }

    void onFound(ChangeListener<Optional<SpeakerFacts>> listener) {
        model.factsProperty().addListener(listener);
    }

    /// The day of the selected statement.
    Optional<LocalDate> day() {
        return list.selected().flatMap(hit -> hit.date().day());
    }

    /// Gives the list the focus, on the selected row or else the first.
    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// The same, on the first statement on or after a day, or the last there is.
    void enterAt(LocalDate day) {
        list.requestFocus();
        model.findRow(day, row -> list.select(Math.min(row, list.getItems().size() - 1)));
    }
}
