package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.query.ParsedQuery.Filter;
import dev.dateline.ui.dossier.DossierPane;
import dev.dateline.ui.fx.control.SegmentedToggle;
import dev.dateline.ui.fx.control.SplitBar;
import dev.dateline.ui.quotes.QuoteListView;
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
import java.util.stream.Stream;

/// Shows the list of found articles, found quotations or dossier items, or one of the
/// [MiddleColumnViews]. FX thread only.
public final class MiddleColumn {
    /// The lists that the tabs of the column show.
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
    private final QuoteListView quotes;
    private final MiddleColumnViews views;
    private final DossierPane dossier;

    private final Node order;
    private final Node listsNode;
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane();

    /// The lists of the column.
    record Lists(
            ResultList resultList,
            ResultsPane resultsPane,
            QuoteListView quotes,
            DossierPane dossier) {}

    MiddleColumn(SearchModel search, Lists lists, MiddleColumnViews views) {
        this.search = search;
        resultList = lists.resultList();
        resultsPane = lists.resultsPane();
        quotes = lists.quotes();
        dossier = lists.dossier();
        this.views = views;
        views.setHost(node -> root.getChildren().setAll(node), this::focusList);
        order = new SortOrderMenu(search).node();
        listsNode = listsNode();
        root.getStyleClass().add("dl-middle");
        tabs.valueProperty().addListener((_, _, _) -> showList());
        search.resultProperty().addListener((_, _, _) -> onResultChanged());
        showList();
    }

    private Node listsNode() {
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

    /// Whether quotations are being loaded.
    ReadOnlyBooleanProperty quotesLoadingProperty() {
        return quotes.loadingProperty();
    }

    /// Returns the views that replace the lists.
    public MiddleColumnViews views() {
        return views;
    }

    /// Updates the texts of empty lists, which depend on the state of the archive's refresh.
    void showRefreshState() {
        resultsPane.refresh();
        quotes.updatePlaceholder();
    }

    private Stream<StatementView> statementViews() {
        return Stream.concat(Stream.of(quotes), views.all());
    }

    /// Returns the quotation that is selected in the focused list.
    public Optional<QuoteHit> selectedQuote() {
        return statementViews().flatMap(view -> view.selectedQuote().stream()).findFirst();
    }

    /// Returns the selected row of the statement list or of the dossier that has the focus.
    Optional<CommandTarget> selectedRow() {
        return statementViews()
                .flatMap(view -> view.selectedArticle().stream())
                .findFirst()
                .<CommandTarget>map(
                        article -> new CommandTarget.Statement(article, selectedQuote()))
                .or(() -> dossier.selectedIfFocused().map(CommandTarget.DossierItem::new));
    }

    /// Returns the speaker of the shown view, of the selected quotation, or of the query.
    Optional<String> currentSpeaker() {
        return views.speaker()
                .or(() ->
                        selectedQuote()
                                .map(QuoteHit::quote)
                                .map(quote -> quote.speaker())
                                .filter(speaker -> !speaker.isNobody())
                                .map(Speaker::name))
                .or(() ->
                        search.queryProperty().get().filters().stream()
                                .filter(filter -> filter.field().equals("speaker"))
                                .filter(filter -> !filter.excludes())
                                .map(Filter::value)
                                .findFirst());
    }

    /// Returns whether a heading between statements is selected in the focused list.
    boolean isHeadingSelected() {
        return statementViews().anyMatch(StatementView::isHeadingSelected);
    }

    /// Moves the selection down by `by` rows, or up if `by` is negative.
    ///
    /// The selection moves in the statement list or the dossier that has the focus. If neither has
    /// it, the list of quotations gets the focus if it is shown; otherwise the selection moves in
    /// the list of articles.
    public void moveSelection(int by) {
        if (statementViews().anyMatch(view -> view.moveSelection(by))
                || dossier.moveSelection(by)) {
            return;
        }
        if (listsNode.getParent() != null && tabs.valueProperty().get() == ListTab.QUOTES) {
            quotes.enter();
        } else {
            resultList.moveSelection(by);
        }
    }

    /// Focuses the field that filters quotations by quoted words.
    void focusQuoteFilter() {
        tabs.valueProperty().set(ListTab.QUOTES);
        showList();
        content.applyCss(); // as in focusList()
        quotes.focusSaidFilter();
    }

    /// Shows the quotations with the least certain speakers first.
    public void showReview() {
        tabs.valueProperty().set(ListTab.QUOTES);
        showList();
        quotes.review();
    }

    /// Reloads the shown quotations after a correction.
    void refreshQuotes() {
        if (tabs.valueProperty().get() == ListTab.QUOTES) {
            quotes.refresh();
        }
        views.refresh();
    }

    /// Shows the number of dossier items on the tab of the dossier.
    void setDossierCount(int count) {
        tabs.setText(
                ListTab.DOSSIER,
                count == 0 ? tabName(ListTab.DOSSIER) : Messages.of("tabs.dossier-count", count));
    }

    /// Shows the list of the current tab and focuses it.
    public void focusList() {
        showList();
        content.applyCss(); // lists and fields work only once they have their skins
        switch (tabs.valueProperty().get()) {
            case ARTICLES -> resultList.enter();
            case QUOTES -> quotes.enter();
            case DOSSIER -> dossier.enter();
        }
    }

    /// Closes the shown view and shows the list of the current tab.
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
        root.getChildren().setAll(listsNode);
        showQuotes();
    }

    private void onResultChanged() {
        if (views.isShown()) {
            views.onResultChanged();
        } else {
            showQuotes();
        }
    }

    /// Loads the quotations of the search results if the tab of quotations is selected.
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
