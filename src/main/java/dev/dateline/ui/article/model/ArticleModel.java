package dev.dateline.ui.article.model;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.text.TextFinder;
import dev.dateline.ui.article.text.TextSelection;

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
public final class ArticleModel {
    /// The current hit or quotation where there is none.
    public static final int NONE = -1;

    private static final double MIN_TEXT_SIZE = 12;
    private static final double MAX_TEXT_SIZE = 36;
    static final double DEFAULT_TEXT_SIZE = 18;

    private final ReadOnlyObjectWrapper<Optional<DisplayedArticle>> displayedArticle =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper currentHit = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyIntegerWrapper currentQuote = new ReadOnlyIntegerWrapper(NONE);
    private final DoubleProperty textSize = new SimpleDoubleProperty(DEFAULT_TEXT_SIZE);
    private final TextSelection selection = new TextSelection();

    /// Where the quotation stood that was current until the reader said that it is none; else
    /// [#NONE].
    private int rejectedQuoteOffset = NONE;

    /// What is looked for in the article takes the place of the search's hits; empty ends that.
    private String findText = "";

    private List<TextSpan> searchHits = List.of();

    /// Shows another article from its beginning, or the one that is shown with quotations that were
    /// corrected.
    public void show(QuotedArticle article, List<TextSpan> hits, List<String> notes) {
        searchHits = hits;
        if (displayedArticle()
                .filter(shown -> shown.quotedArticle().article().equals(article.article()))
                .isPresent()) {
            updateQuotes(article, hits);
        } else {
            showFromTop(article, hits, notes);
        }
    }

    private void showFromTop(QuotedArticle article, List<TextSpan> hits, List<String> notes) {
        findText = "";
        var shown = DisplayedArticle.of(article, hits, notes);
        clearCurrent();
        selection.reset(shown.text().text());
        displayedArticle.set(Optional.of(shown));
    }

    /// The current quotation stays so, whoever its speaker is now; from one that is none any more
    /// the next step goes on.
    private void updateQuotes(QuotedArticle article, List<TextSpan> hits) {
        displayedArticle()
                .ifPresent(shown -> {
                    List<TextSpan> shownHits =
                            findText.isEmpty() ? shown.toDisplaySpans(hits) : shown.hits();
                    var corrected = shown.withCorrectedQuotes(article, shownHits);
                    int quote = currentQuote.get();
                    int at =
                            quote == NONE
                                    ? rejectedQuoteOffset
                                    : shown.quoteSpans().get(quote).start();
                    int now =
                            quote == NONE
                                    ? NONE
                                    : corrected.quoteSpans().indexOf(shown.quoteSpans().get(quote));
                    clearCurrent();
                    displayedArticle.set(Optional.of(corrected));
                    currentQuote.set(now);
                    rejectedQuoteOffset = now == NONE ? at : NONE;
                });
    }

    /// Marks other hits in the article that is shown, which stays where it is.
    public void setHits(List<TextSpan> hits) {
        searchHits = hits;
        if (findText.isEmpty()) {
            update(shown -> shown.withHits(hits));
        }
    }

    /// Looks for words in the article, whatever was searched: they become its hits, and the first
    /// of them at or behind `from` the current one. Nothing to look for brings the search's back.
    public Optional<TextSpan> find(String words, int from) {
        findText = words;
        if (words.isEmpty()) {
            update(shown -> shown.withHits(searchHits));
            return Optional.empty();
        }
        update(shown -> shown.withFindHits(TextFinder.find(words, shown.text().text())));
        List<TextSpan> found = displayedArticle().map(DisplayedArticle::hits).orElse(List.of());
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

    private void update(UnaryOperator<DisplayedArticle> change) {
        displayedArticle()
                .map(change)
                .filter(changed -> !displayedArticle().equals(Optional.of(changed)))
                .ifPresent(changed -> {
                    currentHit.set(NONE);
                    displayedArticle.set(Optional.of(changed));
                });
    }

    public void clear() {
        clearCurrent();
        selection.reset("");
        displayedArticle.set(Optional.empty());
    }

    private void clearCurrent() {
        currentHit.set(NONE);
        currentQuote.set(NONE);
        rejectedQuoteOffset = NONE;
    }

    public ReadOnlyObjectProperty<Optional<DisplayedArticle>> displayedArticleProperty() {
        return displayedArticle.getReadOnlyProperty();
    }

    public Optional<DisplayedArticle> displayedArticle() {
        return displayedArticle.get();
    }

    public ReadOnlyIntegerProperty currentHitProperty() {
        return currentHit.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty currentQuoteProperty() {
        return currentQuote.getReadOnlyProperty();
    }

    public TextSelection selection() {
        return selection;
    }

    /// Goes `by` hits on (or back, if negative), from the last to the first and the other way
    /// round, and answers where that hit is.
    public Optional<TextSpan> stepHit(int by) {
        return displayedArticle()
                .flatMap(shown -> step(currentHit, shown.hits(), by, stepStart(by)));
    }

    /// From where a step by `by` comes to the first, or the last.
    private static int stepStart(int by) {
        return by < 0 ? 0 : NONE;
    }

    /// As [#stepHit(int)], for quotations.
    public Optional<TextSpan> stepQuote(int by) {
        return displayedArticle()
                .flatMap(shown ->
                        step(
                                currentQuote,
                                shown.quoteSpans(),
                                by,
                                rejectedQuoteOffset == NONE
                                        ? stepStart(by)
                                        : stepStartAtRejected(shown.quoteSpans(), by)));
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
    private int stepStartAtRejected(List<TextSpan> quotes, int by) {
        int behind =
                (int) quotes.stream().filter(quote -> quote.start() < rejectedQuoteOffset).count();
        return by < 0 ? behind : behind - 1;
    }

    /// Makes a quotation the current one and answers where it is.
    public Optional<TextSpan> setCurrentQuote(int number) {
        currentQuote.set(number);
        return displayedArticle().map(shown -> shown.quoteSpans().get(number));
    }

    /// Makes the quotation at a span of the file the current one, or, where there is none, selects
    /// that span; answers where it is.
    public Optional<TextSpan> reveal(TextSpan file) {
        Optional<TextSpan> here = displayedArticle().flatMap(shown -> shown.text().fromFile(file));
        here.ifPresent(span ->
                displayedArticle()
                        .flatMap(shown -> shown.quoteAt(span))
                        .ifPresentOrElse(currentQuote::set, () -> selection.select(span)));
        return here;
    }

    /// The quotation that *collect* and *copy with citation* mean: the one that is selected in, or
    /// else the current one.
    public OptionalInt targetQuote() {
        if (!selection.isEmpty()) {
            return displayedArticle()
                    .flatMap(shown -> shown.quoteAt(selection.span()))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
        return currentQuote.get() == NONE
                ? OptionalInt.empty()
                : OptionalInt.of(currentQuote.get());
    }

    /// What *copy with citation* copies: what is selected, or else the current quotation, or else
    /// the reference alone; empty while no article is shown.
    public Optional<String> citation(CitationStyle style) {
        return displayedArticle().map(shown -> style.write(shown, citedSpan(shown)));
    }

    private TextSpan citedSpan(DisplayedArticle shown) {
        if (!selection.isEmpty()) {
            return selection.span();
        }
        int quote = currentQuote.get();
        return quote == NONE ? new TextSpan(0, 0) : shown.quoteSpans().get(quote);
    }

    /// The span of the file that is selected, or else that of the current quotation; empty where
    /// neither is.
    public Optional<TextSpan> targetFileSpan() {
        return displayedArticle()
                .filter(shown -> citedSpan(shown).length() > 0)
                .flatMap(shown -> shown.text().toFile(citedSpan(shown)));
    }

    /// In pixels, of the body.
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    public void resizeText(double by) {
        textSize.set(Math.clamp(textSize.get() + by, MIN_TEXT_SIZE, MAX_TEXT_SIZE));
    }

    public void resetTextSize() {
        textSize.set(DEFAULT_TEXT_SIZE);
    }
}
