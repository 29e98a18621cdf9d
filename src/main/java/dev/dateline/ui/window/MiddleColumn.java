package dev.dateline.ui.window;

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
/// collected out of it, or of one of the [MiddleColumnViews] in its place.
public final class MiddleColumn {
    public enum ListTab {
        ARTICLES,
        QUOTES,
        DOSSIER
    }

    private final SearchModel search;
    private final SegmentedToggle<ListTab> tabs =
            new SegmentedToggle<>(
                    Messages.of("tabs.accessible-name"),
                    List.of(ListTab.values()),
                    MiddleColumn::tabName);
    private final ResultList resultList;
    private final ResultsPane resultsPane;
    private final StatementViews statements;
    private final QuoteListView quotes;
    private final MiddleColumnViews views;
    private final DossierPane dossier;

    private final Node order;
    private final Node lists;
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane();

    MiddleColumn(
            SearchModel search,
            ResultList results,
            EmptyArchiveView empty,
            StatementViews statements,
            DossierPane dossier,
            Runnable compare) {
        this.search = search;
        this.resultList = results;
        this.resultsPane = new ResultsPane(search, results, empty::node, empty::isReadingFiles);
        this.statements = statements;
        quotes = statements.quoteList();
        views = new MiddleColumnViews(search, statements, root, this::focusList, compare);
        this.dossier = dossier;
        order = new SortOrderMenu(search).node();
        lists = lists();
        root.getStyleClass().add("dl-middle");
        tabs.valueProperty().addListener((_, _, _) -> showList());
        search.resultProperty().addListener((_, _, _) -> onResultChanged());
        showList();
    }

    private Node lists() {
        var head = new SplitBar(tabs, order);
        head.getStyleClass().add("dl-list-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        return new VBox(head, content);
    }

    public Node node() {
        return root;
    }

    public ObjectProperty<ListTab> tabProperty() {
        return tabs.valueProperty();
    }

    /// Whether quotations are on their way.
    ReadOnlyBooleanProperty quotesLoadingProperty() {
        return quotes.loadingProperty();
    }

    /// What can be shown in place of the lists.
    public MiddleColumnViews views() {
        return views;
    }

    /// How far the archive is read has changed.
    void showRefreshState() {
        resultsPane.refresh();
        quotes.updatePlaceholder();
    }

    /// The quotation that is selected in the list that has the focus.
    public Optional<QuoteHit> selectedQuote() {
        return statements.all().flatMap(view -> view.selectedQuote().stream()).findFirst();
    }

    /// The same, or the selected entry of the dossier, if that has the focus.
    Optional<Item> selectedItem() {
        return selectedForDossier().map(DossierEntry::item);
    }

    /// The same as it is collected.
    Optional<DossierEntry> selectedForDossier() {
        return selectedQuote().map(DossierEntry::of).or(dossier::selectedIfFocused);
    }

    /// The article in which what is selected stands in the list of statements that has the focus.
    Optional<StatementArticle> selectedArticle() {
        return statements.all().flatMap(view -> view.selectedArticle().stream()).findFirst();
    }

    /// Whether commands mean a row of a list of statements or of the dossier.
    boolean hasSelectedRow() {
        return selectedArticle().isPresent() || dossier.selectedIfFocused().isPresent();
    }

    /// Whether a heading between statements is selected in the list that has the focus.
    boolean isHeadingSelected() {
        return statements.all().anyMatch(StatementView::isHeadingSelected);
    }

    /// To the row `by` further: in the list of quotations or collected things that has the focus,
    /// in that of quotations if it is shown, or else of articles.
    public void moveSelection(int by) {
        if (statements.all().anyMatch(view -> view.moveSelection(by))
                || dossier.moveSelection(by)) {
            return;
        }
        if (lists.getParent() != null && tabs.valueProperty().get() == ListTab.QUOTES) {
            quotes.enter();
        } else {
            resultList.moveSelection(by);
        }
    }

    /// Lets the reader narrow the quotations by words that were said.
    void focusQuoteFilter() {
        tabs.valueProperty().set(ListTab.QUOTES);
        showList();
        content.applyCss(); // as in enter()
        quotes.focusSaidFilter();
    }

    /// Shows quotations, those first whose speaker is least sure.
    public void showReview() {
        tabs.valueProperty().set(ListTab.QUOTES);
        showList();
        quotes.review();
    }

    /// Quotations may have been corrected.
    void refreshQuotes() {
        if (tabs.valueProperty().get() == ListTab.QUOTES) {
            quotes.refresh();
        }
        views.refresh();
    }

    /// How much is collected stands on the dossier's tab.
    void setDossierCount(int things) {
        tabs.setText(
                ListTab.DOSSIER,
                things == 0 ? tabName(ListTab.DOSSIER) : Messages.of("tabs.dossier-count", things));
    }

    /// Gives the list that is shown the focus.
    void focusList() {
        showList();
        content.applyCss(); // what scrolls or is typed into can be used only once it has its skin
        switch (tabs.valueProperty().get()) {
            case ARTICLES -> resultList.enter();
            case QUOTES -> quotes.enter();
            case DOSSIER -> dossier.enter();
        }
    }

    /// Shows the lists.
    void showList() {
        views.close();
        ListTab tab = tabs.valueProperty().get();
        content.getChildren()
                .setAll(
                        switch (tab) {
                            case ARTICLES -> resultsPane.node();
                            case QUOTES -> quotes.node();
                            case DOSSIER -> dossier.node();
                        });
        order.setVisible(tab != ListTab.DOSSIER);
        root.getChildren().setAll(lists);
        showQuotes();
    }

    private void onResultChanged() {
        if (views.isShown()) {
            views.onResultChanged();
        } else {
            showQuotes();
        }
    }

    /// Quotations are only looked for while they are looked at.
    private void showQuotes() {
        if (tabs.valueProperty().get() == ListTab.QUOTES) {
            quotes.show(search.textProperty().get(), search.orderProperty().get());
        }
    }

    private static String tabName(ListTab tab) {
        return switch (tab) {
            case ARTICLES -> Messages.of("tabs.articles");
            case QUOTES -> Messages.of("tabs.quotes");
            case DOSSIER -> Messages.of("tabs.dossier");
        };
    }
}
