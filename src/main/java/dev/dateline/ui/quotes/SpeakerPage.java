package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.SpeakerSummary.Usage;
import dev.dateline.ui.fx.ErrorReporter;

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
public final class SpeakerPage implements Statements {
    /// More roles and names than these are counted, not named.
    private static final int SHOWN = 4;

    private static final int SHOWN_BESIDE = 6;

    private final SpeakerModel model;
    private final QuoteList list;
    private final Label name = new Label();
    private final Label roles = new Label();
    private final Label names = new Label();
    private final Label facts = new Label();
    private final SpeakerTimeline timeline = new SpeakerTimeline();
    private final FlowPane beside = new FlowPane();
    private final Consumer<String> openSpeaker;
    private final BorderPane root = new BorderPane();

    public SpeakerPage(
            QuoteSource source, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        model = new SpeakerModel(source, jobs, errors);
        list = new QuoteList(model.quotes(), actions, QuoteRow::ofOneSpeaker);
        list.getStyleClass().add("speaker-quotes");
        list.setPlaceholder(new Label());
        name.getStyleClass().add("dl-title");
        names.getStyleClass().add("speaker-names");
        roles.getStyleClass().add("speaker-roles");
        facts.getStyleClass().add("speaker-facts");
        List.of(name, names, roles, facts).forEach(label -> label.setWrapText(true));
        beside.getStyleClass().add("speaker-beside");
        openSpeaker = actions::openSpeaker;
        var head = new VBox(name, names, roles, facts, timeline, beside);
        head.getStyleClass().add("speaker-head");
        root.getStyleClass().add("speaker-page");
        root.getStylesheets().add(QuoteStyle.SHEET);
        root.setTop(head);
        root.setCenter(list);
        model.factsProperty().addListener((_, _, found) -> found.ifPresent(this::show));
    }

    public Node node() {
        return root;
    }

    /// Who is shown, or nobody.
    public String speaker() {
        return name.getText();
    }

    /// Who is quoted beside the speaker, in most articles first.
    public List<String> beside() {
        return model.factsProperty().get().stream()
                .flatMap(found -> found.beside().stream())
                .map(FacetCount::value)
                .toList();
    }

    /// Shows another speaker, by the name that quotations give.
    public void show(String speaker) {
        name.setText(speaker);
        model.show(speaker);
    }

    @Override
    public Optional<QuoteHit> chosen() {
        return list.chosen();
    }

    @Override
    public boolean move(int by) {
        return list.move(by);
    }

    /// Looks again for what is known of the speaker who is shown.
    public void refresh() {
        if (!name.getText().isEmpty()) {
            model.show(name.getText());
        }
    }

    /// Gives the list the focus, on the selected row or else the first.
    public void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(SpeakerFacts speaker) {
        roles.setText(listed(speaker.roles()));
        roles.setManaged(!speaker.roles().isEmpty());
        names.setText(Messages.of("quotes.speaker.names", listed(speaker.otherNames())));
        names.setVisible(!speaker.otherNames().isEmpty());
        names.setManaged(!speaker.otherNames().isEmpty());
        facts.setText(speaker.summary());
        timeline.show(speaker.days());
        showBeside(speaker.beside());
        list.setAccessibleText(Messages.of("quotes.speaker.list", speaker.name()));
        list.stay();
    }

    private void showBeside(List<FacetCount> others) {
        beside.getChildren().clear();
        beside.setVisible(!others.isEmpty());
        beside.setManaged(!others.isEmpty());
        if (!others.isEmpty()) {
            var words = new Label(Messages.of("quotes.speaker.beside"));
            words.getStyleClass().addAll("dl-small", "dl-faint");
            beside.getChildren().add(words);
        }
        others.stream().limit(SHOWN_BESIDE).map(this::other).forEach(beside.getChildren()::add);
    }

    private Node other(FacetCount speaker) {
        var link =
                new Hyperlink(
                        Messages.of("quotes.speaker.other", speaker.value(), speaker.articles()));
        link.getStyleClass().setAll("hyperlink", "dl-link", "dl-small");
        link.setOnAction(_ -> openSpeaker.accept(speaker.value()));
        return link;
    }

    private static String listed(List<Usage> all) {
        var shown = new ArrayList<String>();
        all.stream().limit(SHOWN).map(SpeakerPage::dated).forEach(shown::add);
        if (all.size() > SHOWN) {
            shown.add(Messages.of("quotes.speaker.roles.more", all.size() - SHOWN));
        }
        return String.join("  ·  ", shown);
    }

    private static String dated(Usage printed) {
        return printed.first()
                .day()
                .map(first ->
                        Messages.of(
                                "quotes.speaker.printed",
                                printed.text(),
                                SpeakerFacts.span(first, printed.last().day().orElse(first))))
                .orElse(printed.text());
    }
}
