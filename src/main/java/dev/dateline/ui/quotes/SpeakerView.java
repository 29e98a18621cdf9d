package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.SpeakerSummary.Usage;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.MetadataLine;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows one speaker: names and roles, counts, a timeline and all quotations, oldest first.
///
/// FX thread only.
public final class SpeakerView implements StatementView {
    /// Maximum number of names or roles that are listed; further ones are only counted.
    private static final int MAX_VARIANTS_SHOWN = 4;

    private static final int MAX_CO_QUOTED_SHOWN = 6;

    private final SpeakerModel model;
    private final QuoteActions actions;
    private final QuoteList list;
    private final Label name = Nodes.wrappedLabel("", "dl-title");
    private final Label roles = Nodes.wrappedLabel("", "speaker-roles");
    private final Label otherNames = Nodes.wrappedLabel("", "speaker-names");
    private final Label summary = Nodes.wrappedLabel("", "statements-summary");
    private final SpeakerTimeline timeline = new SpeakerTimeline();
    private final FlowPane coQuotedSpeakers = new FlowPane();
    private final StatementPane root;

    /// Creates a view without a speaker.
    public SpeakerView(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        this.actions = actions;
        model = new SpeakerModel(archive, jobs, errors);
        list = new QuoteList(model.quotes(), actions, QuoteCell::withoutSpeaker);
        list.getStyleClass().add("speaker-quotes");
        list.setPlaceholder(new Label());
        coQuotedSpeakers.getStyleClass().add("speaker-co-quoted");
        root = StatementPane.of(list, name, otherNames, roles, summary, timeline, coQuotedSpeakers);
        model.profileProperty().addListener((_, _, profile) -> profile.ifPresent(this::show));
    }

    @Override
    public Node node() {
        return root;
    }

    /// Returns the name of the displayed speaker, or an empty string.
    public String speaker() {
        return name.getText();
    }

    /// Returns the speakers that are quoted in the same articles, most articles first.
    public List<String> coQuotedSpeakers() {
        return model.profileProperty().get().stream()
                .flatMap(profile -> profile.coQuotedSpeakers().stream())
                .map(FacetCount::value)
                .toList();
    }

    /// Shows another speaker, given by the name that the quotations use.
    public void show(String speaker) {
        name.setText(speaker);
        model.show(speaker, "");
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return list.selectedIfFocused();
    }

    @Override
    public boolean moveSelection(int rows) {
        return list.moveSelection(rows);
    }

    @Override
    public void refresh() {
        if (!speaker().isEmpty()) {
            model.show(speaker(), "");
        }
    }

    /// Moves the focus to the list and selects the first row if none is selected.
    @Override
    public void enter() {
        list.enter();
    }

    private void show(SpeakerProfile profile) {
        List<Usage> printedRoles = profile.printed().roles();
        roles.setText(formatVariants(printedRoles));
        Nodes.setShown(roles, !printedRoles.isEmpty());
        otherNames.setText(
                Messages.of("quotes.speaker.other-names", formatVariants(profile.otherNames())));
        Nodes.setShown(otherNames, !profile.otherNames().isEmpty());
        summary.setText(profile.summary());
        timeline.show(profile.histogram());
        showCoQuotedSpeakers(profile.coQuotedSpeakers());
        list.setAccessibleText(Messages.of("quotes.speaker.list", profile.name()));
        list.restoreSelection();
    }

    private void showCoQuotedSpeakers(List<FacetCount> speakers) {
        Nodes.setShown(coQuotedSpeakers, !speakers.isEmpty());
        coQuotedSpeakers
                .getChildren()
                .setAll(
                        Nodes.label(
                                Messages.of("quotes.speaker.co-quoted"), "dl-small", "dl-faint"));
        speakers.stream()
                .limit(MAX_CO_QUOTED_SHOWN)
                .map(this::coQuotedLink)
                .forEach(coQuotedSpeakers.getChildren()::add);
    }

    private Node coQuotedLink(FacetCount speaker) {
        String name = speaker.value();
        return Nodes.link(
                Messages.of("quotes.speaker.co-quoted-link", name, speaker.articles()),
                () -> actions.openSpeaker(name),
                "dl-small");
    }

    private static String formatVariants(List<Usage> variants) {
        int hidden = variants.size() - MAX_VARIANTS_SHOWN;
        return MetadataLine.join(
                Stream.concat(
                        variants.stream().limit(MAX_VARIANTS_SHOWN).map(SpeakerView::formatVariant),
                        hidden > 0
                                ? Stream.of(Messages.of("quotes.speaker.roles.more", hidden))
                                : Stream.empty()));
    }

    private static String formatVariant(Usage variant) {
        return variant.first()
                .day()
                .map(first ->
                        Messages.of(
                                "quotes.speaker.variant",
                                variant.text(),
                                SpeakerProfile.formatDateRange(
                                        first, variant.last().day().orElse(first))))
                .orElse(variant.text());
    }
}
