package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// The state of the reading pane: which article, which hit and quotation is current, what is
/// selected, how large the text is. Used on the FX thread only.
final class ArticleModel {
    /// The current hit or quotation where there is none.
    static final int NONE = -1;

    private static final double SMALLEST = 12;
    private static final double LARGEST = 36;
    static final double USUAL_SIZE = 18;

    private final ReadOnlyObjectWrapper<Optional<ArticlePage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper currentHit = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyIntegerWrapper currentQuote = new ReadOnlyIntegerWrapper(NONE);
    private final DoubleProperty textSize = new SimpleDoubleProperty(USUAL_SIZE);
    private final TextSelection selection = new TextSelection();

    /// Where the quotation stood that was current until the reader said that it is none; else
    /// [#NONE].
    private int left = NONE;

    /// What is looked for in the article takes the place of the search's hits; empty ends that.
    private String sought = "";

    private List<TextSpan> searched = List.of();

    /// Shows another article from its beginning, or the one that is shown with quotations that were
    /// corrected.
    void show(QuotedArticle article, List<TextSpan> hits, List<String> notes) {
        searched = hits;
        if (page().filter(shown -> shown.quoted().article().equals(article.article()))
                .isPresent()) {
            correct(article, hits);
        } else {
            begin(article, hits, notes);
        }
    }

    private void begin(QuotedArticle article, List<TextSpan> hits, List<String> notes) {
        sought = "";
        var shown = ArticlePage.of(article, hits, notes);
        forget();
        selection.reset(shown.text().text());
        page.set(Optional.of(shown));
    }

    /// The current quotation stays so, whoever its speaker is now; from one that is none any more
    /// the next step goes on.
    private void correct(QuotedArticle article, List<TextSpan> hits) {
        page().ifPresent(shown -> {
            List<TextSpan> shownHits = sought.isEmpty() ? shown.shown(hits) : shown.hits();
            var corrected = shown.corrected(article, shownHits);
            int quote = currentQuote.get();
            int at = quote == NONE ? left : shown.quotes().get(quote).start();
            int now = quote == NONE ? NONE : corrected.quotes().indexOf(shown.quotes().get(quote));
            forget();
            page.set(Optional.of(corrected));
            currentQuote.set(now);
            left = now == NONE ? at : NONE;
        });
    }

    /// Marks other hits in the article that is shown, which stays where it is.
    void highlight(List<TextSpan> hits) {
        searched = hits;
        if (sought.isEmpty()) {
            mark(shown -> shown.withHits(hits));
        }
    }

    /// Looks for words in the article, whatever was searched: they become its hits, and the first
    /// of them at or behind `from` the current one. Nothing to look for brings the search's back.
    Optional<TextSpan> find(String words, int from) {
        sought = words;
        if (words.isEmpty()) {
            mark(shown -> shown.withHits(searched));
            return Optional.empty();
        }
        mark(shown -> shown.withFound(Occurrences.of(words, shown.text().text())));
        List<TextSpan> found = page().map(ArticlePage::hits).orElse(List.of());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int first = 0;
        while (first < found.size() - 1 && found.get(first).start() < from) {
            first++;
        }
        currentHit.set(first);
        return Optional.of(found.get(first));
    }

    private void mark(UnaryOperator<ArticlePage> change) {
        page().map(change)
                .filter(changed -> !page().equals(Optional.of(changed)))
                .ifPresent(changed -> {
                    currentHit.set(NONE);
                    page.set(Optional.of(changed));
                });
    }

    void clear() {
        forget();
        selection.reset("");
        page.set(Optional.empty());
    }

    private void forget() {
        currentHit.set(NONE);
        currentQuote.set(NONE);
        left = NONE;
    }

    ReadOnlyObjectProperty<Optional<ArticlePage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    Optional<ArticlePage> page() {
        return page.get();
    }

    ReadOnlyIntegerProperty currentHitProperty() {
        return currentHit.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty currentQuoteProperty() {
        return currentQuote.getReadOnlyProperty();
    }

    TextSelection selection() {
        return selection;
    }

    /// Goes `by` hits on (or back, if negative), from the last to the first and the other way
    /// round, and answers where that hit is.
    Optional<TextSpan> stepHit(int by) {
        return page().flatMap(shown -> step(currentHit, shown.hits(), by, before(by)));
    }

    /// From where a step by `by` comes to the first, or the last.
    private static int before(int by) {
        return by < 0 ? 0 : NONE;
    }

    /// As [#stepHit(int)], for quotations.
    Optional<TextSpan> stepQuote(int by) {
        return page().flatMap(shown ->
                step(
                        currentQuote,
                        shown.quotes(),
                        by,
                        left == NONE ? before(by) : beside(shown.quotes(), by)));
    }

    /// @param start from where to step if there is no current one
    private static Optional<TextSpan> step(
            ReadOnlyIntegerWrapper current, List<TextSpan> spans, int by, int start) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int from = current.get() == NONE ? start : current.get();
        current.set(Math.floorMod(from + by, spans.size()));
        return Optional.of(spans.get(current.get()));
    }

    /// From where a step by `by` comes to the quotation behind the place that was left, or to the
    /// one before it.
    private int beside(List<TextSpan> quotes, int by) {
        int behind = (int) quotes.stream().filter(quote -> quote.start() < left).count();
        return by < 0 ? behind : behind - 1;
    }

    /// Makes a quotation the current one and answers where it is.
    Optional<TextSpan> chooseQuote(int number) {
        currentQuote.set(number);
        return page().map(shown -> shown.quotes().get(number));
    }

    /// Makes the quotation at a span of the file the current one, or, where there is none, selects
    /// that span; answers where it is.
    Optional<TextSpan> reveal(TextSpan file) {
        Optional<TextSpan> here = page().flatMap(shown -> shown.text().fromFile(file));
        here.ifPresent(span ->
                page().flatMap(shown -> shown.quoteAt(span))
                        .ifPresentOrElse(currentQuote::set, () -> selection.select(span)));
        return here;
    }

    /// The quotation that *collect* and *copy with citation* mean: the one that is selected in, or
    /// else the current one.
    OptionalInt chosenQuote() {
        if (!selection.isEmpty()) {
            return page().flatMap(shown -> shown.quoteAt(selection.span()))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
        return currentQuote.get() == NONE
                ? OptionalInt.empty()
                : OptionalInt.of(currentQuote.get());
    }

    /// What *copy with citation* copies: what is selected, or else the current quotation, or else
    /// the reference alone; empty while no article is shown.
    Optional<String> citation(CitationStyle style) {
        return page().map(shown -> style.write(shown, citedSpan(shown)));
    }

    private TextSpan citedSpan(ArticlePage shown) {
        if (!selection.isEmpty()) {
            return selection.span();
        }
        int quote = currentQuote.get();
        return quote == NONE ? new TextSpan(0, 0) : shown.quotes().get(quote);
    }

    /// The span of the file that is selected, or else that of the current quotation; empty where
    /// neither is.
    Optional<TextSpan> chosenInFile() {
        return page().filter(shown -> citedSpan(shown).length() > 0)
                .flatMap(shown -> shown.text().toFile(citedSpan(shown)));
    }

    /// In pixels, of the body.
    DoubleProperty textSizeProperty() {
        return textSize;
    }

    void resizeText(double by) {
        textSize.set(Math.clamp(textSize.get() + by, SMALLEST, LARGEST));
    }

    void resetTextSize() {
        textSize.set(USUAL_SIZE);
    }
}
