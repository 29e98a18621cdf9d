package dev.dateline.ui.shell;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierPane;
import dev.dateline.ui.fx.control.SegmentedToggle;
import dev.dateline.ui.fx.control.SplitBar;
import dev.dateline.ui.quotes.QuoteListView;
import dev.dateline.ui.quotes.StatementArticle;
import dev.dateline.ui.quotes.StatementView;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.search.ResultsPane;
import dev.dateline.ui.search.SearchModel;
import dev.dateline.ui.search.SortOrderMenu;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The column of what was found, as articles or as quotations in a chosen order, and of what was
/// collected out of it, or of one of the [MiddlePages] in its place.
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
    private final ResultsPane articles;
    private final StatementViews statements;
    private final QuoteListView quotes;
    private final MiddlePages pages;
    private final DossierPane dossier;

    private final Node order;
    private final Node found;
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
        this.articles = new ResultsPane(search, results, empty::node, empty::isReading);
        this.statements = statements;
        quotes = statements.found();
        pages = new MiddlePages(search, statements, root, this::enter, compare);
        this.dossier = dossier;
        order = new SortOrderMenu(search).node();
        found = found();
        root.getStyleClass().add("dl-middle");
        tabs.valueProperty().addListener((_, _, _) -> show());
        search.resultProperty().addListener((_, _, _) -> searched());
        show();
    }

    private Node found() {
        var head = new SplitBar(tabs, order);
        head.getStyleClass().add("dl-list-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        return new VBox(head, content);
    }

    Node node() {
        return root;
    }

    ObjectProperty<Tab> tabProperty() {
        return tabs.valueProperty();
    }

    /// Whether quotations are on their way.
    ReadOnlyBooleanProperty askingProperty() {
        return quotes.loadingProperty();
    }

    /// What can be shown in place of the lists.
    MiddlePages pages() {
        return pages;
    }

    /// How far the archive is read has changed.
    void showReading() {
        articles.refresh();
        quotes.updatePlaceholder();
    }

    /// The quotation that is selected in the list that has the focus.
    Optional<QuoteHit> chosenQuote() {
        return statements.all().flatMap(view -> view.selectedQuote().stream()).findFirst();
    }

    /// The same, or the selected entry of the dossier, if that has the focus.
    Optional<Item> chosenItem() {
        return chosenToCollect().map(DossierEntry::item);
    }

    /// The same as it is collected.
    Optional<DossierEntry> chosenToCollect() {
        return chosenQuote().map(DossierEntry::of).or(dossier::selectedIfFocused);
    }

    /// The article in which what is selected stands in the list of statements that has the focus.
    Optional<StatementArticle> chosenArticle() {
        return statements.all().flatMap(view -> view.selectedArticle().stream()).findFirst();
    }

    /// Whether commands mean a row of a list of statements or of the dossier.
    boolean isRowChosen() {
        return chosenArticle().isPresent() || dossier.selectedIfFocused().isPresent();
    }

    /// Whether a heading between statements is selected in the list that has the focus.
    boolean isOnHeading() {
        return statements.all().anyMatch(StatementView::isHeadingSelected);
    }

    /// To the row `by` further: in the list of quotations or collected things that has the focus,
    /// in that of quotations if it is shown, or else of articles.
    void move(int by) {
        if (statements.all().anyMatch(view -> view.moveSelection(by))
                || dossier.moveSelection(by)) {
            return;
        }
        if (found.getParent() != null && tabs.valueProperty().get() == Tab.QUOTES) {
            quotes.enter();
        } else {
            results.moveSelection(by);
        }
    }

    /// Lets the reader narrow the quotations by words that were said.
    void narrowQuotes() {
        tabs.valueProperty().set(Tab.QUOTES);
        show();
        content.applyCss(); // as in enter()
        quotes.focusSaidFilter();
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
        pages.refresh();
    }

    /// How much is collected stands on the dossier's tab.
    void countCollected(int things) {
        tabs.setText(
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

    /// Shows the lists.
    void show() {
        pages.close();
        Tab tab = tabs.valueProperty().get();
        content.getChildren()
                .setAll(
                        switch (tab) {
                            case ARTICLES -> articles.node();
                            case QUOTES -> quotes.node();
                            case DOSSIER -> dossier.node();
                        });
        order.setVisible(tab != Tab.DOSSIER);
        root.getChildren().setAll(found);
        showQuotes();
    }

    private void searched() {
        if (pages.isShown()) {
            pages.searched();
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
