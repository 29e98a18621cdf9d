package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.dossier.DossierPane;
import dev.dateline.ui.fx.EndsRow;
import dev.dateline.ui.fx.Icons;
import dev.dateline.ui.fx.Keys;
import dev.dateline.ui.fx.SegmentedToggle;
import dev.dateline.ui.quotes.QuoteListView;
import dev.dateline.ui.quotes.SpeakerPage;
import dev.dateline.ui.search.OrderChoice;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.search.Results;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The column of what was found, as articles or as quotations in a chosen order, and of what was
/// collected out of it. The page of a speaker takes its place until the reader goes back.
final class MiddleColumn {
    enum Tab {
        ARTICLES,
        QUOTES,
        DOSSIER
    }

    private final SearchModel search;
    private final SegmentedToggle<Tab> tabs =
            new SegmentedToggle<>(
                    Messages.of("tabs.name"), List.of(Tab.values()), MiddleColumn::words);
    private final ResultList results;
    private final Results articles;
    private final QuoteListView quotes;
    private final SpeakerPage speaker;
    private final DossierPane dossier;

    /// In a low window its choices need more room than there is.
    private final ScrollPane scrolledDossier;

    private final Node order;
    private final Node found;
    private final Node page;
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane();

    MiddleColumn(
            SearchModel search,
            ResultList results,
            EmptyArchive empty,
            QuoteListView quotes,
            SpeakerPage speaker,
            DossierPane dossier) {
        this.search = search;
        this.results = results;
        this.articles = new Results(search, results, empty::node);
        this.quotes = quotes;
        this.speaker = speaker;
        this.dossier = dossier;
        scrolledDossier = new ScrollPane(dossier.node());
        scrolledDossier.setFitToWidth(true);
        scrolledDossier.setFitToHeight(true);
        scrolledDossier.setFocusTraversable(false);
        scrolledDossier.setMinHeight(0);
        order = new OrderChoice(search).node();
        found = found();
        page = speakerPage();
        root.getStyleClass().add("dl-middle");
        tabs.valueProperty().addListener((_, _, _) -> show());
        search.resultProperty().addListener((_, _, _) -> showQuotes());
        show();
    }

    private Node found() {
        var head = new EndsRow(tabs, order);
        head.getStyleClass().add("dl-list-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(head, content);
    }

    private Node speakerPage() {
        Button back = new Button(Messages.of("speaker.back"), Icons.of(Feather.ARROW_LEFT));
        back.getStyleClass().setAll("button", "dl-text-button");
        back.setOnAction(_ -> show());
        var head = new HBox(back);
        head.getStyleClass().add("dl-list-head");
        VBox.setVgrow(speaker.node(), Priority.ALWAYS);
        var shown = new VBox(head, speaker.node());
        Keys.before(shown, this::show, "Esc", "Alt+Left");
        return shown;
    }

    Node node() {
        return root;
    }

    ObjectProperty<Tab> tabProperty() {
        return tabs.valueProperty();
    }

    /// Shows everything one speaker said.
    void showSpeaker(String name) {
        speaker.show(name);
        root.getChildren().setAll(page);
        speaker.enter();
    }

    /// How far the archive is read has changed.
    void showReading() {
        articles.refresh();
    }

    /// The quotation that is selected in the list that has the focus.
    Optional<QuoteHit> chosenQuote() {
        return quotes.chosen().or(speaker::chosen);
    }

    /// Shows quotations, those first whose speaker is least sure.
    void review() {
        tabs.valueProperty().set(Tab.QUOTES);
        show();
        quotes.review();
    }

    /// Quotations may have been corrected.
    void refreshQuotes() {
        if (tabs.valueProperty().get() == Tab.QUOTES) {
            quotes.refresh();
        }
        if (page.getParent() != null) {
            speaker.refresh();
        }
    }

    /// How much is collected stands on the dossier's tab.
    void countCollected(int things) {
        tabs.name(
                Tab.DOSSIER,
                things == 0 ? words(Tab.DOSSIER) : Messages.of("tabs.dossier-count", things));
    }

    /// Gives the list that is shown the focus.
    void enter() {
        show();
        content.applyCss(); // what scrolls is in the scene only once it has its skin
        switch (tabs.valueProperty().get()) {
            case ARTICLES -> results.enter();
            case QUOTES -> quotes.enter();
            case DOSSIER -> dossier.enter();
        }
    }

    private void show() {
        Tab tab = tabs.valueProperty().get();
        content.getChildren()
                .setAll(
                        switch (tab) {
                            case ARTICLES -> articles.node();
                            case QUOTES -> quotes.node();
                            case DOSSIER -> scrolledDossier;
                        });
        order.setVisible(tab != Tab.DOSSIER);
        root.getChildren().setAll(found);
        showQuotes();
    }

    /// Quotations are only looked for while they are looked at.
    private void showQuotes() {
        if (tabs.valueProperty().get() == Tab.QUOTES) {
            quotes.show(search.textProperty().get(), search.orderProperty().get());
        }
    }

    private static String words(Tab tab) {
        return switch (tab) {
            case ARTICLES -> Messages.of("tabs.articles");
            case QUOTES -> Messages.of("tabs.quotes");
            case DOSSIER -> Messages.of("tabs.dossier");
        };
    }
}
