package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.search.DateHistogram;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.EmptyState;
import dev.dateline.ui.fx.notice.ErrorReporter;

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
final class ComparedSpeakerPane {
    private final SpeakerModel model;
    private final QuoteList list;
    private final Hyperlink name = new Hyperlink();
    private final Label summaryLabel = new Label();
    private final SpeakerTimeline timeline = new SpeakerTimeline();
    private final BorderPane root = new BorderPane();

    ComparedSpeakerPane(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        model = new SpeakerModel(archive, jobs, errors);
        list = new QuoteList(model.quotes(), actions, QuoteRow::withoutSpeaker);
        list.getStyleClass().add("comparison-list");
        list.setPlaceholder(new Label());
        name.getStyleClass().setAll("hyperlink", "dl-link", "comparison-name");
        name.setOnAction(_ -> actions.openSpeaker(speaker()));
        name.setWrapText(true);
        summaryLabel.getStyleClass().add("statements-summary");
        summaryLabel.setWrapText(true);
        var head = new VBox(name, summaryLabel, timeline);
        head.getStyleClass().add("comparison-head");
        root.getStyleClass().add("comparison-pane");
        root.setMinWidth(0);
        root.setTop(head);
        root.setCenter(list);
        model.profileProperty().addListener((_, _, found) -> found.ifPresent(this::show));
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

    private void show(SpeakerProfile found) {
        summaryLabel.setText(found.summary());
        list.setPlaceholder(
                new EmptyState(
                        Messages.of("quotes.compare.none"),
                        Messages.of("quotes.compare.none-by", found.name()),
                        List.of()));
        list.restoreSelection();
    }

    /// When the speaker was quoted, as far as is known by now.
    Optional<DateHistogram> histogram() {
        return model.profileProperty().get().map(SpeakerProfile::histogram);
    }

    void drawTimeline(SpeakerTimeline.Scale scale) {
        histogram().ifPresent(days -> timeline.show(days, scale));
    }

    void addProfileListener(ChangeListener<Optional<SpeakerProfile>> listener) {
        model.profileProperty().addListener(listener);
    }

    /// The day of the selected statement.
    Optional<LocalDate> selectedDate() {
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
    void enterAtDate(LocalDate day) {
        list.requestFocus();
        model.findRow(day, row -> list.selectAndReveal(Math.min(row, list.getItems().size() - 1)));
    }
}
