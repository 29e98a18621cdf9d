package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.SpeakerSummary.Usage;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything one speaker said: roles as printed, how much, when, and every statement in the order
/// of its day. FX thread only.
public final class SpeakerView implements StatementView {
    /// More roles and names than these are counted, not named.
    private static final int MAX_VARIANTS_SHOWN = 4;

    private static final int MAX_CO_QUOTED_SHOWN = 6;

    private final SpeakerModel model;
    private final QuoteList list;
    private final Label name = new Label();
    private final Label roles = new Label();
    private final Label names = new Label();
    private final Label summaryLabel = new Label();
    private final SpeakerTimeline timeline = new SpeakerTimeline();
    private final FlowPane coQuotedSpeakers = new FlowPane();
    private final Consumer<String> openSpeaker;
    private final BorderPane root = new BorderPane();

    public SpeakerView(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        model = new SpeakerModel(archive, jobs, errors);
        list = new QuoteList(model.quotes(), actions, QuoteRow::withoutSpeaker);
        list.getStyleClass().add("speaker-quotes");
        list.setPlaceholder(new Label());
        name.getStyleClass().add("dl-title");
        names.getStyleClass().add("speaker-names");
        roles.getStyleClass().add("speaker-roles");
        summaryLabel.getStyleClass().add("statements-summary");
        List.of(name, names, roles, summaryLabel).forEach(label -> label.setWrapText(true));
        coQuotedSpeakers.getStyleClass().add("speaker-co-quoted");
        openSpeaker = actions::openSpeaker;
        var head = new VBox(name, names, roles, summaryLabel, timeline, coQuotedSpeakers);
        head.getStyleClass().add("statements-head");
        root.getStyleClass().add("statements-view");
        root.getStylesheets().add(QuoteStylesheet.URL);
        root.setTop(head);
        root.setCenter(list);
        model.profileProperty().addListener((_, _, found) -> found.ifPresent(this::show));
    }

    @Override
    public Node node() {
        return root;
    }

    /// Who is shown, or nobody.
    public String speaker() {
        return name.getText();
    }

    /// Who is quoted beside the speaker, in most articles first.
    public List<String> coQuotedSpeakers() {
        return model.profileProperty().get().stream()
                .flatMap(found -> found.coQuotedSpeakers().stream())
                .map(FacetCount::value)
                .toList();
    }

    /// Shows another speaker, by the name that quotations give.
    public void show(String speaker) {
        name.setText(speaker);
        model.show(speaker);
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return list.selectedIfFocused();
    }

    @Override
    public boolean moveSelection(int by) {
        return list.moveSelection(by);
    }

    /// Looks again for what is known of the speaker who is shown.
    @Override
    public void refresh() {
        if (!name.getText().isEmpty()) {
            model.show(name.getText());
        }
    }

    /// Gives the list the focus, on the selected row or else the first.
    @Override
    public void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(SpeakerProfile speaker) {
        roles.setText(formatVariants(speaker.roles()));
        roles.setManaged(!speaker.roles().isEmpty());
        names.setText(
                Messages.of("quotes.speaker.other-names", formatVariants(speaker.otherNames())));
        names.setVisible(!speaker.otherNames().isEmpty());
        names.setManaged(!speaker.otherNames().isEmpty());
        summaryLabel.setText(speaker.summary());
        timeline.show(speaker.histogram());
        showCoQuotedSpeakers(speaker.coQuotedSpeakers());
        list.setAccessibleText(Messages.of("quotes.speaker.list", speaker.name()));
        list.restoreSelection();
    }

    private void showCoQuotedSpeakers(List<FacetCount> others) {
        coQuotedSpeakers.getChildren().clear();
        coQuotedSpeakers.setVisible(!others.isEmpty());
        coQuotedSpeakers.setManaged(!others.isEmpty());
        if (!others.isEmpty()) {
            var words = new Label(Messages.of("quotes.speaker.co-quoted"));
            words.getStyleClass().addAll("dl-small", "dl-faint");
            coQuotedSpeakers.getChildren().add(words);
        }
        others.stream()
                .limit(MAX_CO_QUOTED_SHOWN)
                .map(this::coQuotedLink)
                .forEach(coQuotedSpeakers.getChildren()::add);
    }

    private Node coQuotedLink(FacetCount speaker) {
        var link =
                new Hyperlink(
                        Messages.of(
                                "quotes.speaker.co-quoted-link",
                                speaker.value(),
                                speaker.articles()));
        link.getStyleClass().setAll("hyperlink", "dl-link", "dl-small");
        link.setOnAction(_ -> openSpeaker.accept(speaker.value()));
        return link;
    }

    private static String formatVariants(List<Usage> all) {
        var shown = new ArrayList<String>();
        all.stream().limit(MAX_VARIANTS_SHOWN).map(SpeakerView::formatVariant).forEach(shown::add);
        if (all.size() > MAX_VARIANTS_SHOWN) {
            shown.add(Messages.of("quotes.speaker.roles.more", all.size() - MAX_VARIANTS_SHOWN));
        }
        return String.join("  ·  ", shown);
    }

    private static String formatVariant(Usage printed) {
        return printed.first()
                .day()
                .map(first ->
                        Messages.of(
                                "quotes.speaker.variant",
                                printed.text(),
                                SpeakerProfile.formatDateRange(
                                        first, printed.last().day().orElse(first))))
                .orElse(printed.text());
    }
}
