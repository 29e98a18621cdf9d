package dev.dateline.ui.article;

import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.CitationStyle;
import dev.dateline.ui.article.model.DisplayedArticle;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.MarkType;
import dev.dateline.ui.article.text.MouseSelectionHandler;
import dev.dateline.ui.fx.Clipboards;
import dev.dateline.ui.fx.theme.Theme;

import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// The reading pane: one article with its quotations and the hits of the search marked.
///
/// Commands without an article to apply to do nothing. Used on the FX thread only.
public final class ArticlePane {
    /// CSS pseudo-class of a headline that only repeats the first words of the text.
    private static final PseudoClass LEDE = PseudoClass.getPseudoClass("lede");

    /// The largest height of the list of quotations, as a fraction of the pane's height.
    private static final double MAX_LIST_FRACTION = 0.4;

    /// How long the mouse has to rest on a quotation before its card is shown.
    private static final Duration HOVER_DELAY = Duration.millis(350);

    private final ArticleActions actions;
    private final ArticleModel model = new ArticleModel();
    private final ArticleTextPane textPane = new ArticleTextPane();
    private final QuoteCardController quoteCards;
    private final ArticleToolBar toolBar;
    private final FindBar findBar =
            new FindBar(this::find, () -> stepHit(1), () -> stepHit(-1), textPane::requestFocus);
    private final ArticleNotesList notesList;
    private final ReadingPositionBar positionBar;
    private final ArticleQuoteList quoteList = new ArticleQuoteList(this::goToQuote);
    private final BorderPane root = new BorderPane();
    private boolean paragraphNumbersShown;
    private boolean textOnly;

    public ArticlePane(ArticleActions actions) {
        this(actions, new PauseTransition(HOVER_DELAY));
    }

    /// @param hoverTimer the delay before the card of a quotation under the mouse is shown
    ArticlePane(ArticleActions actions, PauseTransition hoverTimer) {
        this.actions = actions;
        quoteCards = new QuoteCardController(textPane, model, hoverTimer);
        toolBar = new ArticleToolBar(this, actions);
        notesList = new ArticleNotesList(model, textPane, actions);
        positionBar = new ReadingPositionBar(this::stepQuote, this::stepHit, actions::openSpeaker);
        root.getStyleClass().add("article-pane");
        root.getStylesheets().add(Theme.stylesheet("article.css"));
        root.setMinHeight(0);
        root.setTop(new VBox(toolBar, findBar));
        root.setCenter(textPane);
        quoteList.setMinHeight(0);
        quoteList.maxHeightProperty().bind(root.heightProperty().multiply(MAX_LIST_FRACTION));
        positionBar.listShownProperty().addListener((_, _, _) -> updateBottom());
        setTextOnly(false);
        new MouseSelectionHandler(textPane, model.selection(), this::selectQuoteAt).install();
        ArticleMenu.install(textPane, this, model, actions);
        ArticleKeys.addPaneKeys(this, model);
        ArticleKeys.addTextKeys(textPane, this, model.selection());
        bindModel();
        clear();
    }

    private void bindModel() {
        model.displayedArticleProperty()
                .addListener((_, before, now) -> articleChanged(before, now));
        model.textSizeProperty()
                .addListener((_, _, size) -> textPane.setTextSize(size.doubleValue()));
        textPane.setTextSize(model.textSizeProperty().get());
        model.currentHitProperty().addListener((_, _, _) -> showPosition());
        model.currentQuoteProperty().addListener((_, _, _) -> showPosition());
        model.selection()
                .spanProperty()
                .addListener((_, _, span) ->
                        textPane.mark(
                                MarkType.SELECTION,
                                span.length() == 0 ? List.of() : List.of(span)));
    }

    public Node node() {
        return root;
    }

    private void articleChanged(Optional<DisplayedArticle> before, Optional<DisplayedArticle> now) {
        if (now.isPresent() && !now.get().hasSameText(before)) {
            findBar.close();
        }
        root.setVisible(now.isPresent());
        now.ifPresent(article -> {
            if (article.hasSameQuotes(before)) {
                textPane.mark(MarkType.HIT, article.hits());
            } else if (article.hasSameText(before)) {
                textPane.showKeepingPosition(() -> showText(article));
            } else {
                showText(article);
            }
            showPosition();
        });
    }

    private void showText(DisplayedArticle article) {
        var origin = article.quotedArticle().article().headline().origin();
        textPane.pseudoClassStateChanged(LEDE, origin == Headline.Origin.LEDE);
        var header = new ArticleHeader(article, actions::openSpeaker);
        notesList.show(DisplayedNotes.NONE);
        textPane.show(
                article.text(),
                header.aboveHeadline(),
                new VBox(header.belowHeadline(), notesList));
        textPane.mark(MarkType.QUOTE, article.tintedSpans());
        textPane.mark(MarkType.HIT, article.hits());
        quoteList.getItems().setAll(article.quotedArticle().quotes());
        quoteCards.hide();
    }

    /// Shows the current hit and quotation in the text, the bar and the list of quotations.
    private void showPosition() {
        model.displayedArticle()
                .ifPresent(article -> {
                    int quote = model.currentQuoteProperty().get();
                    int hit = model.currentHitProperty().get();
                    textPane.mark(MarkType.CURRENT_QUOTE, spanAt(article.tintedSpans(), quote));
                    textPane.mark(MarkType.CURRENT_HIT, spanAt(article.hits(), hit));
                    Speaker speaker =
                            quote == ArticleModel.NONE
                                    ? Speaker.NOBODY
                                    : article.quote(quote).speaker();
                    positionBar.show(article, quote, hit, speaker);
                    quoteList.selectQuote(quote);
                });
    }

    private static List<TextSpan> spanAt(List<TextSpan> spans, int index) {
        return index == ArticleModel.NONE ? List.of() : List.of(spans.get(index));
    }

    /// Hides all bars, or shows them again. The space above the text stays, so that the text does
    /// not move.
    public void setTextOnly(boolean only) {
        textOnly = only;
        toolBar.setButtonsHidden(only);
        updateBottom();
    }

    private void updateBottom() {
        boolean listShown = positionBar.listShownProperty().get();
        root.setBottom(
                textOnly ? null : listShown ? new VBox(positionBar, quoteList) : positionBar);
    }

    /// Whether this article is displayed, whichever hits are marked in it.
    public boolean isShowing(QuotedArticle article) {
        return model.displayedArticle()
                .filter(shown -> shown.quotedArticle().equals(article))
                .isPresent();
    }

    /// Shows an article without remarks, see [#show(QuotedArticle, List, List)].
    public void show(QuotedArticle article, List<TextSpan> hits) {
        show(article, hits, List.of());
    }

    /// Shows an article from its top. Keeps the scroll position if only the quotations of the
    /// displayed article have changed.
    ///
    /// @param hits spans of [dev.dateline.article.Article#text()], in order
    /// @param remarks sentences about what was guessed when the file was read
    public void show(QuotedArticle article, List<TextSpan> hits, List<String> remarks) {
        quoteCards.refreshAfter(() -> model.show(article, hits, remarks));
    }

    /// Replaces the marked hits of the displayed article without scrolling.
    ///
    /// @param hits spans of [dev.dateline.article.Article#text()], in order
    public void setHits(List<TextSpan> hits) {
        model.setHits(hits);
    }

    /// Removes the displayed article and hides the pane.
    public void clear() {
        model.clear();
        root.setVisible(false);
    }

    /// Shows the user's notes on the displayed article.
    public void showNotes(DisplayedNotes notes) {
        toolBar.show(notes);
        notesList.show(notes);
    }

    /// Enables or disables the buttons for the previous and next article of the navigation history.
    public void setHistoryAvailable(boolean back, boolean forward) {
        toolBar.setHistoryAvailable(back, forward);
    }

    /// Returns the reading position as the text offset of the first visible line; 0 at the top.
    /// [#scrollToOffset] restores it.
    public int scrollOffset() {
        return textPane.scrollOffset();
    }

    /// Scrolls to a reading position that [#scrollOffset] has returned.
    public void scrollToOffset(int offset) {
        textPane.scrollToOffset(offset);
    }

    /// Opens the find bar with the selected text.
    public void openFindBar() {
        if (model.displayedArticle().isPresent()) {
            findBar.open(model.selection().selectedText().lines().findFirst().orElse(""));
        }
    }

    private void find(String text) {
        model.find(text, textPane.topOffset()).ifPresent(textPane::reveal);
        findBar.showCount(model.displayedArticle().map(shown -> shown.hits().size()).orElse(0));
    }

    /// Shows or hides the numbers of the paragraphs.
    public void toggleParagraphNumbers() {
        paragraphNumbersShown = !paragraphNumbersShown;
        textPane.column().setNumbered(paragraphNumbersShown);
    }

    private void withArticle(Consumer<QuotedArticle> action) {
        model.displayedArticle().map(DisplayedArticle::quotedArticle).ifPresent(action);
    }

    /// Adds or removes the star of the article.
    public void toggleStar() {
        withArticle(actions::toggleStar);
    }

    /// Lets the user change the tags of the article.
    public void editTags() {
        withArticle(actions::editTags);
    }

    /// Highlights the selected text or else the current quotation.
    public void highlightPassage() {
        withArticle(article ->
                model.targetFileSpan().ifPresent(span -> actions.highlight(article, span)));
    }

    /// Adds a note to the selected text, or else the current quotation, or else the article.
    public void writeNote() {
        withArticle(article ->
                actions.writeNote(article, model.targetFileSpan().orElse(new TextSpan(0, 0))));
    }

    /// Copies a link to the target quotation or else the article.
    public void copyLink() {
        withArticle(article ->
                actions.copyLink(article, model.targetQuote().orElse(ArticleModel.NONE)));
    }

    /// Goes to the next hit (1) or the previous one (-1) and wraps around at the ends.
    public void stepHit(int distance) {
        model.stepHit(distance).ifPresent(textPane::reveal);
    }

    /// Goes to the next quotation (1) or the previous one (-1) and wraps around at the ends.
    public void stepQuote(int distance) {
        model.stepQuote(distance).ifPresent(textPane::reveal);
        quoteCards.showCurrent();
    }

    private void goToQuote(int number) {
        model.setCurrentQuote(number).ifPresent(textPane::reveal);
    }

    /// Makes the quotation at an offset of the displayed text the current one.
    void selectQuoteAt(int offset) {
        model.displayedArticle()
                .flatMap(shown -> shown.quoteAt(new TextSpan(offset, offset + 1)))
                .ifPresent(model::setCurrentQuote);
    }

    /// Scrolls to a span of [dev.dateline.article.Article#text()]. The quotation there becomes the
    /// current one; without a quotation the span is selected.
    public void reveal(TextSpan fileSpan) {
        model.reveal(fileSpan).ifPresent(textPane::reveal);
    }

    /// Shows the result of verifying a quotation on the card beside that quotation.
    public void showVerification(int number, String result) {
        goToQuote(number);
        quoteCards.showVerification(result);
    }

    /// Searches for articles dated up to three days before or after this article.
    public void searchAroundDate() {
        withArticle(actions::searchAroundDate);
    }

    /// Searches for similar articles.
    public void searchRelated() {
        withArticle(actions::searchRelated);
    }

    /// The font size of the body in pixels.
    public DoubleProperty textSizeProperty() {
        return model.textSizeProperty();
    }

    /// Copies the selected text, if any.
    void copy() {
        if (!model.selection().isEmpty()) {
            Clipboards.copy(model.selection().selectedText());
        }
    }

    void copyWithCitation() {
        copyWithCitation(CitationStyle.PLAIN);
    }

    /// Copies the citation of the selected text, or else of the current quotation or the article.
    public void copyWithCitation(CitationStyle style) {
        model.citation(style).ifPresent(actions::copyCitation);
    }

    /// Returns the number, from 0, of the quotation that commands apply to; empty if there is none.
    public OptionalInt targetQuote() {
        return model.targetQuote();
    }

    /// Adds the article to the dossier.
    public void collectArticle() {
        withArticle(actions::collectArticle);
    }

    /// Adds the target quotation to the dossier, if there is one.
    public void collectQuote() {
        withArticle(article ->
                model.targetQuote().ifPresent(number -> actions.collectQuote(article, number)));
    }

    /// Shows the article's file in its folder.
    void showInFolder() {
        withArticle(article -> actions.showInFolder(article.article().path()));
    }
}
