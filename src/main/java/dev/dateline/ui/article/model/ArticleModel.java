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

/// The state of the reading pane: the article, the current hit and quotation, the selection and the
/// font size.
///
/// Spans are in the displayed text unless they are called file spans. Used on the FX thread only.
public final class ArticleModel {
    /// Stands for a hit or quotation number if no hit or quotation is current.
    public static final int NONE = -1;

    private static final double MIN_TEXT_SIZE = 12;
    private static final double MAX_TEXT_SIZE = 36;
    private static final double DEFAULT_TEXT_SIZE = 18;

    private final ReadOnlyObjectWrapper<Optional<DisplayedArticle>> displayedArticle =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper currentHit = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyIntegerWrapper currentQuote = new ReadOnlyIntegerWrapper(NONE);
    private final DoubleProperty textSize = new SimpleDoubleProperty(DEFAULT_TEXT_SIZE);
    private final TextSelection selection = new TextSelection();

    /// Start offset of the current quotation after the user rejected it; otherwise [#NONE].
    private int rejectedQuoteOffset = NONE;

    /// The text to find in the article, whose matches replace the hits of the search; or empty.
    private String findText = "";

    /// The hits of the search as file spans.
    private List<TextSpan> searchHits = List.of();

    /// Shows an article from its start, or updates the quotations of the displayed article.
    ///
    /// @param fileHits the hits as file spans
    /// @param remarks sentences about what was guessed when the file was read
    public void show(QuotedArticle article, List<TextSpan> fileHits, List<String> remarks) {
        searchHits = fileHits;
        Optional<DisplayedArticle> same =
                displayedArticle()
                        .filter(shown -> shown.quotedArticle().article().equals(article.article()));
        if (same.isPresent()) {
            updateQuotes(same.get(), article);
        } else {
            findText = "";
            var shown = DisplayedArticle.of(article, fileHits, remarks);
            clearCurrent();
            selection.reset(shown.text().text());
            displayedArticle.set(Optional.of(shown));
        }
    }

    /// Displays corrected quotations and keeps the current one if it still exists. Otherwise the
    /// next step starts from its former position.
    private void updateQuotes(DisplayedArticle shown, QuotedArticle article) {
        List<TextSpan> hits = findText.isEmpty() ? shown.toDisplaySpans(searchHits) : shown.hits();
        var corrected = shown.withCorrectedQuotes(article, hits);
        int offset = rejectedQuoteOffset;
        int quote = NONE;
        if (currentQuote.get() != NONE) {
            TextSpan span = shown.quoteSpans().get(currentQuote.get());
            offset = span.start();
            quote = corrected.quoteSpans().indexOf(span);
        }
        clearCurrent();
        displayedArticle.set(Optional.of(corrected));
        currentQuote.set(quote);
        rejectedQuoteOffset = quote == NONE ? offset : NONE;
    }

    /// Replaces the hits of the search, given as file spans.
    public void setHits(List<TextSpan> fileHits) {
        searchHits = fileHits;
        showSearchHits();
    }

    private void showSearchHits() {
        if (findText.isEmpty()) {
            update(shown -> shown.withHits(shown.toDisplaySpans(searchHits)));
        }
    }

    /// Finds text in the displayed article. The matches replace the hits of the search until `text`
    /// is empty again.
    ///
    /// @return the first match at or after `offset`, or else the last, which becomes the current
    ///   hit
    public Optional<TextSpan> find(String text, int offset) {
        findText = text;
        if (text.isEmpty()) {
            showSearchHits();
            return Optional.empty();
        }
        update(shown -> shown.withHits(TextFinder.find(text, shown.text().text())));
        List<TextSpan> found = displayedArticle().map(DisplayedArticle::hits).orElse(List.of());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int first = 0;
        while (first < found.size() - 1 && found.get(first).start() < offset) {
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

    /// Removes the displayed article and clears the selection.
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

    /// The displayed article; empty if there is none.
    public ReadOnlyObjectProperty<Optional<DisplayedArticle>> displayedArticleProperty() {
        return displayedArticle.getReadOnlyProperty();
    }

    /// Returns the displayed article; empty if there is none.
    public Optional<DisplayedArticle> displayedArticle() {
        return displayedArticle.get();
    }

    /// The number of the current hit, from 0, or [#NONE].
    public ReadOnlyIntegerProperty currentHitProperty() {
        return currentHit.getReadOnlyProperty();
    }

    /// The number of the current quotation, from 0, or [#NONE].
    public ReadOnlyIntegerProperty currentQuoteProperty() {
        return currentQuote.getReadOnlyProperty();
    }

    /// Returns the selection in the displayed text.
    public TextSelection selection() {
        return selection;
    }

    /// Moves the current hit forward by `distance`, or back if negative; returns the span of the
    /// new current hit. Wraps around at the ends of the article.
    public Optional<TextSpan> stepHit(int distance) {
        return displayedArticle()
                .flatMap(shown -> step(currentHit, shown.hits(), distance, defaultStart(distance)));
    }

    /// Moves the current quotation forward by `distance`, or back if negative; returns the span of
    /// the new current quotation. Wraps around at the ends of the article.
    public Optional<TextSpan> stepQuote(int distance) {
        return displayedArticle()
                .flatMap(shown -> {
                    List<TextSpan> quotes = shown.quoteSpans();
                    int start =
                            rejectedQuoteOffset == NONE
                                    ? defaultStart(distance)
                                    : startAtRejectedQuote(quotes, distance);
                    return step(currentQuote, quotes, distance, start);
                });
    }

    /// Returns the start number from which a forward step reaches the first span and a backward
    /// step the last.
    private static int defaultStart(int distance) {
        return distance < 0 ? 0 : NONE;
    }

    /// Returns the start number from which a step reaches the quotation next to the rejected one.
    private int startAtRejectedQuote(List<TextSpan> quotes, int distance) {
        long before = quotes.stream().filter(q -> q.start() < rejectedQuoteOffset).count();
        return (int) (distance < 0 ? before : before - 1);
    }

    /// Moves `current` by `distance`, wraps around, and returns the span with the new number.
    ///
    /// @param start the number to step from if there is no current one
    private static Optional<TextSpan> step(
            ReadOnlyIntegerWrapper current, List<TextSpan> spans, int distance, int start) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int from = current.get() == NONE ? start : current.get();
        current.set(Math.floorMod(from + distance, spans.size()));
        return Optional.of(spans.get(current.get()));
    }

    /// Makes the quotation with a number the current one and returns its span.
    public Optional<TextSpan> setCurrentQuote(int number) {
        currentQuote.set(number);
        return displayedArticle().map(shown -> shown.quoteSpans().get(number));
    }

    /// Makes the quotation at a file span the current one; selects the span if no quotation
    /// overlaps it.
    ///
    /// @return the displayed span
    public Optional<TextSpan> reveal(TextSpan fileSpan) {
        Optional<TextSpan> displayed =
                displayedArticle().flatMap(shown -> shown.text().fromFile(fileSpan));
        displayed.ifPresent(span ->
                displayedArticle()
                        .flatMap(shown -> shown.quoteAt(span))
                        .ifPresentOrElse(currentQuote::set, () -> selection.select(span)));
        return displayed;
    }

    /// Returns the number of the target quotation, which commands apply to. It overlaps the
    /// selection or, if nothing is selected, is the current one.
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

    /// Formats a citation of the selection, or else of the current quotation or the whole article.
    ///
    /// @return empty if no article is displayed
    public Optional<String> citation(CitationStyle style) {
        return displayedArticle().map(shown -> style.format(shown, targetSpan(shown)));
    }

    /// Returns the file span of the selection or else of the current quotation; empty if there is
    /// neither.
    public Optional<TextSpan> targetFileSpan() {
        return displayedArticle()
                .filter(shown -> targetSpan(shown).length() > 0)
                .flatMap(shown -> shown.text().toFile(targetSpan(shown)));
    }

    private TextSpan targetSpan(DisplayedArticle shown) {
        if (!selection.isEmpty()) {
            return selection.span();
        }
        int quote = currentQuote.get();
        return quote == NONE ? new TextSpan(0, 0) : shown.quoteSpans().get(quote);
    }

    /// The font size of the body in pixels.
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /// Increases the font size by `difference` pixels, within 12 to 36 pixels.
    public void resizeText(double difference) {
        textSize.set(Math.clamp(textSize.get() + difference, MIN_TEXT_SIZE, MAX_TEXT_SIZE));
    }

    /// Restores the default font size.
    public void resetTextSize() {
        textSize.set(DEFAULT_TEXT_SIZE);
    }
}
