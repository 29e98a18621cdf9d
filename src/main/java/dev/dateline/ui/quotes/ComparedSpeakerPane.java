package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.search.DateHistogram;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.EmptyState;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One side of a [SpeakerComparisonView]: name, counts, timeline and quotations, oldest first.
final class ComparedSpeakerPane extends BorderPane {
    private final SpeakerModel model;
    private final QuoteList list;
    private final Hyperlink name;
    private final Label summary = Nodes.wrappedLabel("", "statements-summary");
    private final SpeakerTimeline timeline = new SpeakerTimeline();

    ComparedSpeakerPane(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        model = new SpeakerModel(archive, jobs, errors);
        list = new QuoteList(model.quotes(), actions, QuoteCell::withoutSpeaker);
        list.getStyleClass().add("comparison-list");
        list.setPlaceholder(new Label());
        name = Nodes.link("", () -> actions.openSpeaker(speaker()), "comparison-name");
        name.setWrapText(true);
        var header = new VBox(name, summary, timeline);
        header.getStyleClass().add("comparison-head");
        getStyleClass().add("comparison-pane");
        setMinWidth(0);
        setTop(header);
        setCenter(list);
        model.profileProperty().addListener((_, _, profile) -> profile.ifPresent(this::show));
    }

    QuoteList list() {
        return list;
    }

    /// Returns the name of the displayed speaker, or an empty string.
    String speaker() {
        return name.getText();
    }

    /// Shows a speaker's quotations in the articles that match a query.
    void show(String speaker, String query) {
        name.setText(speaker);
        list.setAccessibleText(Messages.of("quotes.speaker.list", speaker));
        model.show(speaker, query);
    }

    private void show(SpeakerProfile profile) {
        summary.setText(profile.summary());
        list.setPlaceholder(
                new EmptyState(
                        Messages.of("quotes.compare.none"),
                        Messages.of("quotes.compare.none-by", profile.name()),
                        List.of()));
        list.restoreSelection();
    }

    /// Returns the number of articles per day that quote the speaker; empty until loaded.
    Optional<DateHistogram> histogram() {
        return model.profileProperty().get().map(SpeakerProfile::histogram);
    }

    void drawTimeline(SpeakerTimeline.Scale scale) {
        histogram().ifPresent(days -> timeline.show(days, scale));
    }

    void addProfileListener(ChangeListener<Optional<SpeakerProfile>> listener) {
        model.profileProperty().addListener(listener);
    }

    /// Moves the focus to the list of another pane, near the date of the selected quotation.
    void focusOther(ComparedSpeakerPane other) {
        list.selected()
                .flatMap(hit -> hit.date().day())
                .ifPresentOrElse(other::enterAtDate, other.list::enter);
    }

    /// Focuses the list and selects the first quotation on or after `day`, or else the last one.
    private void enterAtDate(LocalDate day) {
        list.requestFocus();
        model.findRow(day, row -> list.selectAndScroll(Math.min(row, list.getItems().size() - 1)));
    }
}
