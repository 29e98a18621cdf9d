package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.CitationStyle;
import dev.dateline.ui.article.model.DisplayedArticle;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.MouseSelectionHandler;
import dev.dateline.ui.fx.Clipboards;
import dev.dateline.ui.fx.theme.Theme;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The reading pane: one article, its quotations marked, the hits of the search highlighted. FX
/// thread only.
public final class ArticlePane {
    private static final double SIZE_STEP = 1;

    private final ArticleActions actions;
    private final ArticleModel model = new ArticleModel();
    private final ArticleTextPane view = new ArticleTextPane();
    private final QuoteCardController quoteCards;
    private final ArticlePresenter presenter;
    private final ArticleToolBar tools;
    private final ArticlePaneBars bars;
    private final FindBar find =
            new FindBar(this::find, this::nextHit, this::previousHit, this::focusText);
    private final ArticleNotesController notesController;
    private boolean paragraphNumbersShown;
    private final BorderPane root = new BorderPane();

    public ArticlePane(ArticleActions actions) {
        this.actions = actions;
        var quotes = new ArticleQuoteList(this::goToQuote);
        var bar = new ReadingPositionBar(this::stepQuote, this::stepHit, actions::openSpeaker);
        quoteCards = new QuoteCardController(view, model);
        root.getStyleClass().add("article-pane");
        root.getStylesheets().add(Theme.stylesheet("article.css"));
        tools = new ArticleToolBar(this, actions);
        notesController = new ArticleNotesController(model, view, actions);
        presenter =
                new ArticlePresenter(
                        model,
                        view,
                        notesController,
                        quoteCards,
                        bar,
                        quotes,
                        actions::openSpeaker);
        root.setCenter(view);
        bars = new ArticlePaneBars(root, tools, find, bar, quotes);
        new MouseSelectionHandler(view, model.selection(), this::quoteClicked).install();
        ArticleMenu.install(view, this, model, actions);
        ArticleKeys.onPane(this);
        ArticleKeys.onText(view, this, model.selection());
        bindModel();
        clear();
    }

    private void bindModel() {
        model.displayedArticleProperty()
                .addListener((_, before, page) -> showArticle(before, page));
        model.textSizeProperty().addListener((_, _, size) -> view.setTextSize(size.doubleValue()));
        view.setTextSize(model.textSizeProperty().get());
    }

    private void showArticle(Optional<DisplayedArticle> before, Optional<DisplayedArticle> now) {
        if (now.isPresent() && !now.get().hasSameText(before)) {
            find.close();
        }
        root.setVisible(now.isPresent());
        presenter.show(before, now);
    }

    public Node node() {
        return root;
    }

    /// Shows the text alone, where it stands with the bars around it, or these as well.
    public void setTextOnly(boolean bare) {
        bars.textOnly(bare);
    }

    /// Whether this article is shown, with whatever hits.
    public boolean isShowing(QuotedArticle article) {
        return model.displayedArticle()
                .filter(page -> page.quotedArticle().equals(article))
                .isPresent();
    }

    /// Shows an article from its top; one that is shown with other quotations stays where it is.
    ///
    /// @param hits spans of [dev.dateline.article.Article#text()], in order
    public void show(QuotedArticle article, List<TextSpan> hits) {
        show(article, hits, List.of());
    }

    /// Shows an article, with its hits.
    ///
    /// @param notes sentences about what had to be guessed in reading the file
    public void show(QuotedArticle article, List<TextSpan> hits, List<String> notes) {
        quoteCards.refreshAfter(() -> model.show(article, hits, notes));
    }

    /// Marks other hits in the article that is shown, without moving it.
    ///
    /// @param hits spans of [dev.dateline.article.Article#text()], in order
    public void setHits(List<TextSpan> hits) {
        model.setHits(hits);
    }

    public void clear() {
        model.clear();
        root.setVisible(false);
    }

    /// Shows what the reader noted on the article that is shown.
    public void showNotes(DisplayedNotes now) {
        tools.show(now);
        notesController.show(now);
    }

    /// Which ways the arrows lead.
    public void setHistoryAvailable(boolean back, boolean forward) {
        tools.setHistoryAvailable(back, forward);
    }

    /// Where the reader is: an offset to give to [#scrollToOffset], 0 at the top.
    public int scrollOffset() {
        return view.scrollOffset();
    }

    /// Scrolls to where [#scrollOffset] was.
    public void scrollToOffset(int place) {
        view.scrollToOffset(place);
    }

    /// Opens the line to look for words in this article, beginning with those that are selected.
    public void find() {
        if (model.displayedArticle().isPresent()) {
            find.open(model.selection().selectedText().lines().findFirst().orElse(""));
        }
    }

    private void find(String words) {
        model.find(words, view.topOffset()).ifPresent(view::reveal);
        find.count(model.displayedArticle().map(page -> page.hits().size()).orElse(0));
    }

    private void focusText() {
        view.requestFocus();
    }

    /// Shows the numbers of paragraphs, or hides them.
    public void toggleParagraphNumbers() {
        paragraphNumbersShown = !paragraphNumbersShown;
        view.column().numbered(paragraphNumbersShown);
    }

    public void toggleStar() {
        model.displayedArticle().ifPresent(page -> actions.toggleStar(page.quotedArticle()));
    }

    public void editTags() {
        model.displayedArticle().ifPresent(page -> actions.editTags(page.quotedArticle()));
    }

    /// Highlights what is selected or else the current quotation.
    public void highlightPassage() {
        notesController.highlight();
    }

    /// A note on what is selected, or else on the article.
    public void writeNote() {
        notesController.writeNote();
    }

    /// Copies a link to the article, or to the quotation that is current in it.
    public void copyLink() {
        model.displayedArticle()
                .ifPresent(page ->
                        actions.copyLink(page.quotedArticle(), model.targetQuote().orElse(-1)));
    }

    /// Goes to the next hit, from the last to the first.
    public void nextHit() {
        stepHit(1);
    }

    public void previousHit() {
        stepHit(-1);
    }

    /// Goes to the next quotation, from the last to the first.
    public void nextQuote() {
        stepQuote(1);
    }

    public void previousQuote() {
        stepQuote(-1);
    }

    /// Brings a span of [dev.dateline.article.Article#text()] into view; a quotation there becomes
    /// the current one, anything else is selected.
    public void reveal(TextSpan file) {
        model.reveal(file).ifPresent(view::reveal);
    }

    /// Shows what came of verifying a quotation, on its card beside it.
    public void showVerification(int number, String words) {
        goToQuote(number);
        quoteCards.showVerification(words);
    }

    /// Searches for what else was written around this article's day.
    public void searchAroundDate() {
        model.displayedArticle().ifPresent(page -> actions.searchAroundDate(page.quotedArticle()));
    }

    /// Searches for articles on the same matter.
    public void searchRelated() {
        model.displayedArticle().ifPresent(page -> actions.searchRelated(page.quotedArticle()));
    }

    /// The size of the body's text in pixels, for the settings to keep.
    public DoubleProperty textSizeProperty() {
        return model.textSizeProperty();
    }

    public void increaseTextSize() {
        model.resizeText(SIZE_STEP);
    }

    public void decreaseTextSize() {
        model.resizeText(-SIZE_STEP);
    }

    public void resetTextSize() {
        model.resetTextSize();
    }

    public void selectAll() {
        model.displayedArticle()
                .ifPresent(page ->
                        model.selection().select(new TextSpan(0, page.text().text().length())));
    }

    /// Copies what is selected, if anything is.
    public void copy() {
        if (!model.selection().isEmpty()) {
            Clipboards.copy(model.selection().selectedText());
        }
    }

    /// Copies what is selected, or else the current quotation, or else nothing but the reference.
    public void copyWithCitation() {
        copyWithCitation(CitationStyle.PLAIN);
    }

    public void copyWithCitation(CitationStyle style) {
        model.citation(style).ifPresent(actions::copyCitation);
    }

    /// The quotation that is selected in, or else the current one, by its place in the article;
    /// empty if there is none.
    public OptionalInt targetQuote() {
        return model.targetQuote();
    }

    public void collectArticle() {
        model.displayedArticle().ifPresent(page -> actions.collectArticle(page.quotedArticle()));
    }

    /// Collects the quotation that is current or selected in, if there is one.
    public void collectQuote() {
        model.displayedArticle()
                .ifPresent(page ->
                        model.targetQuote()
                                .ifPresent(n -> actions.collectQuote(page.quotedArticle(), n)));
    }

    /// Asks for the article's file to be shown in its folder.
    public void showInFolder() {
        model.displayedArticle()
                .ifPresent(page -> actions.showInFolder(page.quotedArticle().article().path()));
    }

    /// The text itself, for tests to look at.
    ArticleTextPane view() {
        return view;
    }

    private void stepHit(int by) {
        model.stepHit(by).ifPresent(view::reveal);
    }

    private void stepQuote(int by) {
        model.stepQuote(by).ifPresent(view::reveal);
        quoteCards.showCurrent();
    }

    private void goToQuote(int number) {
        model.setCurrentQuote(number).ifPresent(view::reveal);
    }

    /// The quotation at an offset becomes the current one.
    void quoteClicked(int offset) {
        model.displayedArticle()
                .flatMap(page -> page.quoteAt(new TextSpan(offset, offset + 1)))
                .ifPresent(model::setCurrentQuote);
    }
}
