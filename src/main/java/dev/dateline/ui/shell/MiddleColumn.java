package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.dossier.DossierPane;
import dev.dateline.ui.fx.EndsRow;
import dev.dateline.ui.fx.Icons;
import dev.dateline.ui.fx.Keys;
import dev.dateline.ui.fx.SegmentedToggle;
import dev.dateline.ui.quotes.PrintingsPage;
import dev.dateline.ui.quotes.QuoteListView;
import dev.dateline.ui.quotes.SpeakerComparison;
import dev.dateline.ui.quotes.SpeakerPage;
import dev.dateline.ui.quotes.UnnamedPage;
import dev.dateline.ui.search.OrderChoice;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.search.Results;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The column of what was found, as articles or as quotations in a chosen order, and of what was
/// collected out of it. The page of a speaker, or two side by side, take its place until the reader
/// goes back.
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
    private final StatementViews statements;
    private final QuoteListView quotes;
    private final SpeakerPage speaker;
    private final SpeakerComparison comparison;
    private final PrintingsPage printings;
    private final UnnamedPage unnamed;
    private final DossierPane dossier;

    private final Node order;
    private final Node found;
    private final Node page;
    private final Node sides;
    private final Node traced;
    private final Node nameless;
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane();

    MiddleColumn(
            SearchModel search,
            ResultList results,
            EmptyArchive empty,
            StatementViews statements,
            DossierPane dossier,
            Runnable compare) {
        this.search = search;
        this.results = results;
        this.articles = new Results(search, results, empty::node);
        this.statements = statements;
        quotes = statements.found();
        speaker = statements.speaker();
        comparison = statements.comparison();
        printings = statements.printings();
        unnamed = statements.unnamed();
        this.dossier = dossier;
        order = new OrderChoice(search).node();
        found = found();
        page = leavable(speaker.node(), Messages.of("speaker.compare"), compare);
        sides = leavable(comparison.node(), Messages.of("speaker.compare-other"), compare);
        traced = leavable(printings.node());
        nameless = leavable(unnamed.node());
        root.getStyleClass().add("dl-middle");
        tabs.valueProperty().addListener((_, _, _) -> show());
        search.resultProperty().addListener((_, _, _) -> searched());
        show();
    }

    private Node found() {
        var head = new EndsRow(tabs, order);
        head.getStyleClass().add("dl-list-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(head, content);
    }

    /// What takes the place of all this, with the way back and one further.
    private Node leavable(Node content, String further, Runnable go) {
        return leavable(content, button(further, go));
    }

    private Node leavable(Node content, Node... further) {
        Button back = button(Messages.of("speaker.back"), this::enter);
        back.setGraphic(Icons.of(Feather.ARROW_LEFT));
        var head = new EndsRow(back, new HBox(further));
        head.getStyleClass().addAll("dl-list-head", "dl-leave-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        var shown = new VBox(head, content);
        shown.setMinHeight(0);
        Keys.before(shown, this::enter, "Esc", "Alt+Left");
        return shown;
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().setAll("button", "dl-text-button");
        button.setOnAction(_ -> action.run());
        return button;
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
        comparing.set(false);
        root.getChildren().setAll(page);
        speaker.enter();
    }

    /// Shows where the words of a quotation are printed.
    void showPrintings(QuotedArticle article, int number) {
        printings.show(article.article().path(), number, article.quotes().get(number));
        comparing.set(false);
        root.getChildren().setAll(traced);
        printings.enter();
    }

    /// Shows who speaks without a name in what is searched.
    void showUnnamed() {
        unnamed.show(search.textProperty().get());
        comparing.set(false);
        root.getChildren().setAll(nameless);
        unnamed.enter();
    }

    /// Shows what two speakers said in what is searched.
    void compare(String one, String other) {
        comparison.show(one, other, search.query().without("speaker"));
        comparing.set(true);
        root.getChildren().setAll(sides);
        comparison.enter();
    }

    /// Whether two speakers stand side by side, for which there should be room.
    ReadOnlyBooleanProperty comparingProperty() {
        return comparing;
    }

    /// The speaker whose page is shown, or who stands at the left of two.
    Optional<String> shownSpeaker() {
        if (comparing.get()) {
            return Optional.of(comparison.first());
        }
        return page.getParent() == null ? Optional.empty() : Optional.of(speaker.speaker());
    }

    /// Who is quoted beside the speaker whose page is shown.
    List<String> besideSpeaker() {
        return page.getParent() == null ? List.of() : speaker.beside();
    }

    /// How far the archive is read has changed.
    void showReading() {
        articles.refresh();
    }

    /// The quotation that is selected in the list that has the focus.
    Optional<QuoteHit> chosenQuote() {
        return statements.all().flatMap(view -> view.chosen().stream()).findFirst();
    }

    /// To the row `by` further: in the list of quotations that has the focus or is shown, or else
    /// of articles.
    void move(int by) {
        if (statements.all().anyMatch(view -> view.move(by))) {
            return;
        }
        if (found.getParent() != null && tabs.valueProperty().get() == Tab.QUOTES) {
            quotes.enter();
        } else {
            results.move(by);
        }
    }

    /// Lets the reader narrow the quotations by words that were said.
    void narrowQuotes() {
        tabs.valueProperty().set(Tab.QUOTES);
        show();
        content.applyCss(); // as in enter()
        quotes.enterWords();
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
        if (traced.getParent() != null) {
            printings.refresh();
        }
        if (nameless.getParent() != null) {
            unnamed.refresh();
        }
        if (comparing.get()) {
            comparison.refresh();
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
        content.applyCss(); // what scrolls or is typed into can be used only once it has its skin
        switch (tabs.valueProperty().get()) {
            case ARTICLES -> results.enter();
            case QUOTES -> quotes.enter();
            case DOSSIER -> dossier.enter();
        }
    }

    private void show() {
        unnamed.leave();
        Tab tab = tabs.valueProperty().get();
        content.getChildren()
                .setAll(
                        switch (tab) {
                            case ARTICLES -> articles.node();
                            case QUOTES -> quotes.node();
                            case DOSSIER -> dossier.node();
                        });
        order.setVisible(tab != Tab.DOSSIER);
        comparing.set(false);
        root.getChildren().setAll(found);
        showQuotes();
    }

    private void searched() {
        if (comparing.get()) {
            comparison.show(search.query().without("speaker"));
        } else if (nameless.getParent() != null) {
            unnamed.show(search.textProperty().get());
        } else {
            showQuotes();
        }
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
