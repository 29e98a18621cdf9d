package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
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
    private final ArticleView view = new ArticleView();
    private final HoveredQuote hovered;
    private final ShownPage marked;
    private final ReadingTools tools;
    private final ReadingBars bars;
    private final FindBar find =
            new FindBar(this::find, this::nextHit, this::previousHit, this::focusText);
    private final Remarks remarks;
    private boolean numbered;
    private final BorderPane root = new BorderPane();

    public ArticlePane(ArticleActions actions) {
        this.actions = actions;
        var quotes = new QuotePanel(this::chooseQuote);
        var bar = new ReadingBar(this::stepQuote, this::stepHit, actions::openSpeaker);
        hovered = new HoveredQuote(view, model);
        root.getStyleClass().add("article-pane");
        root.getStylesheets().add(Theme.stylesheet("article.css"));
        tools = new ReadingTools(this, actions);
        remarks = new Remarks(model, view, actions);
        marked = new ShownPage(model, view, remarks, hovered, bar, quotes, actions::openSpeaker);
        root.setCenter(view);
        bars = new ReadingBars(root, tools, find, bar, quotes);
        new SelectionMouse(view, model.selection(), this::clicked).install();
        ArticleMenu.install(view, this, model, actions);
        ArticleKeys.onPane(this);
        ArticleKeys.onText(view, this, model.selection());
        follow();
        clear();
    }

    private void follow() {
        model.pageProperty().addListener((_, before, page) -> showPage(before, page));
        model.textSizeProperty().addListener((_, _, size) -> view.setTextSize(size.doubleValue()));
        view.setTextSize(model.textSizeProperty().get());
    }

    private void showPage(Optional<ArticlePage> before, Optional<ArticlePage> now) {
        if (now.isPresent() && !now.get().isSameTextAs(before)) {
            find.close();
        }
        root.setVisible(now.isPresent());
        marked.show(before, now);
    }

    public Node node() {
        return root;
    }

    /// Shows the text alone, where it stands with the bars around it, or these as well.
    public void bare(boolean bare) {
        bars.bare(bare);
    }

    /// Whether this article is shown, with whatever hits.
    public boolean isShowing(QuotedArticle article) {
        return model.page().filter(page -> page.quoted().equals(article)).isPresent();
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
        hovered.keep(() -> model.show(article, hits, notes));
    }

    /// Marks other hits in the article that is shown, without moving it.
    ///
    /// @param hits spans of [dev.dateline.article.Article#text()], in order
    public void highlight(List<TextSpan> hits) {
        model.highlight(hits);
    }

    public void clear() {
        model.clear();
        root.setVisible(false);
    }

    /// Shows what the reader noted on the article that is shown.
    public void showNotes(ReaderNotes now) {
        tools.show(now);
        remarks.show(now);
    }

    /// Which ways the arrows lead.
    public void showWays(boolean back, boolean forward) {
        tools.showWays(back, forward);
    }

    /// Where the reader is: an offset to give to [#goTo], 0 at the top.
    public int place() {
        return view.place();
    }

    /// Scrolls to where [#place] was.
    public void goTo(int place) {
        view.scrollToOffset(place);
    }

    /// Opens the line to look for words in this article, beginning with those that are selected.
    public void find() {
        if (model.page().isPresent()) {
            find.open(model.selection().words().lines().findFirst().orElse(""));
        }
    }

    private void find(String words) {
        model.find(words, view.topOffset()).ifPresent(view::reveal);
        find.count(model.page().map(page -> page.hits().size()).orElse(0));
    }

    private void focusText() {
        view.requestFocus();
    }

    /// Shows the numbers of paragraphs, or hides them.
    public void toggleNumbers() {
        numbered = !numbered;
        view.column().numbered(numbered);
    }

    public void star() {
        model.page().ifPresent(page -> actions.star(page.quoted()));
    }

    public void tag() {
        model.page().ifPresent(page -> actions.tag(page.quoted()));
    }

    /// Highlights what is selected or else the current quotation.
    public void highlightPassage() {
        remarks.highlight();
    }

    /// A note on what is selected, or else on the article.
    public void remark() {
        remarks.write();
    }

    /// Copies a link to the article, or to the quotation that is current in it.
    public void copyLink() {
        model.page()
                .ifPresent(page -> actions.copyLink(page.quoted(), model.chosenQuote().orElse(-1)));
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
    public void answer(int number, String words) {
        chooseQuote(number);
        hovered.answer(words);
    }

    /// Searches for what else was written around this article's day.
    public void around() {
        model.page().ifPresent(page -> actions.around(page.quoted()));
    }

    /// Searches for articles on the same matter.
    public void related() {
        model.page().ifPresent(page -> actions.related(page.quoted()));
    }

    /// The size of the body's text in pixels, for the settings to keep.
    public DoubleProperty textSizeProperty() {
        return model.textSizeProperty();
    }

    public void largerText() {
        model.resizeText(SIZE_STEP);
    }

    public void smallerText() {
        model.resizeText(-SIZE_STEP);
    }

    public void usualText() {
        model.resetTextSize();
    }

    public void selectAll() {
        model.page()
                .ifPresent(page ->
                        model.selection().select(new TextSpan(0, page.text().text().length())));
    }

    /// Copies what is selected, if anything is.
    public void copy() {
        if (!model.selection().isEmpty()) {
            Clipboards.copy(model.selection().words());
        }
    }

    /// Copies what is selected, or else the current quotation, or else nothing but the reference.
    public void copyWithCitation() {
        copyWithCitation(CitationStyle.PLAIN);
    }

    public void copyWithCitation(CitationStyle style) {
        model.citation(style).ifPresent(actions::cite);
    }

    /// The quotation that is selected in, or else the current one, by its place in the article;
    /// empty if there is none.
    public OptionalInt chosenQuote() {
        return model.chosenQuote();
    }

    public void collectArticle() {
        model.page().ifPresent(page -> actions.collectArticle(page.quoted()));
    }

    /// Collects the quotation that is current or selected in, if there is one.
    public void collectQuote() {
        model.page()
                .ifPresent(page ->
                        model.chosenQuote().ifPresent(n -> actions.collectQuote(page.quoted(), n)));
    }

    /// Asks for the article's file to be shown in its folder.
    public void showFile() {
        model.page().ifPresent(page -> actions.showFile(page.quoted().article().path()));
    }

    /// The text itself, for tests to look at.
    ArticleView view() {
        return view;
    }

    private void stepHit(int by) {
        model.stepHit(by).ifPresent(view::reveal);
    }

    private void stepQuote(int by) {
        model.stepQuote(by).ifPresent(view::reveal);
        hovered.showCurrent();
    }

    private void chooseQuote(int number) {
        model.chooseQuote(number).ifPresent(view::reveal);
    }

    /// The quotation at an offset becomes the current one.
    void clicked(int offset) {
        model.page()
                .flatMap(page -> page.quoteAt(new TextSpan(offset, offset + 1)))
                .ifPresent(model::chooseQuote);
    }
}
