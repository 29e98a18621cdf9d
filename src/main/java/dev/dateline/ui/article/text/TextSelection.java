package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.text.BreakIterator;
import java.util.Locale;

/// What the reader has selected of a [DisplayText]: from a fixed anchor to a moving end, by
/// characters, words or paragraphs.
public final class TextSelection {
    /// What a selection grows by.
    public enum Unit {
        CHARACTER,
        WORD,
        PARAGRAPH
    }

    private static final TextSpan NONE = new TextSpan(0, 0);

    private final ReadOnlyObjectWrapper<TextSpan> span = new ReadOnlyObjectWrapper<>(NONE);
    private String text = "";
    private TextSpan anchor = NONE;
    private int end;
    private Unit unit = Unit.CHARACTER;

    /// Starts anew on another text, with nothing selected.
    public void reset(String newText) {
        text = newText;
        begin(0, Unit.CHARACTER);
    }

    /// An empty span where nothing is selected.
    public ReadOnlyObjectProperty<TextSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    public TextSpan span() {
        return span.get();
    }

    public boolean isEmpty() {
        return span().length() == 0;
    }

    public String selectedText() {
        return span().in(text);
    }

    /// The end that moves.
    public int end() {
        return end;
    }

    /// Fixes the anchor at the unit around `offset` and selects that.
    public void begin(int offset, Unit by) {
        unit = by;
        anchor = unitAt(offset);
        end = anchor.end();
        span.set(anchor);
    }

    /// Selects from the anchor to the unit around `offset`.
    public void extendTo(int offset) {
        TextSpan target = unitAt(offset);
        end = offset < anchor.start() ? target.start() : target.end();
        span.set(
                new TextSpan(
                        Math.min(anchor.start(), target.start()),
                        Math.max(anchor.end(), target.end())));
    }

    public void select(TextSpan selected) {
        begin(selected.start(), Unit.CHARACTER);
        extendTo(selected.end());
    }

    /// Moves the end by one character or word, forward or back.
    public void moveEnd(Unit by, boolean forward) {
        BreakIterator breaks = breaks(by);
        int next = forward ? breaks.following(Math.min(end, text.length())) : preceding(breaks);
        unit = Unit.CHARACTER;
        extendTo(next == BreakIterator.DONE ? end : next);
    }

    private int preceding(BreakIterator breaks) {
        return end == 0 ? BreakIterator.DONE : breaks.preceding(end);
    }

    private BreakIterator breaks(Unit by) {
        BreakIterator breaks =
                by == Unit.WORD
                        ? BreakIterator.getWordInstance(Locale.ROOT)
                        : BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }

    private TextSpan unitAt(int offset) {
        return switch (unit) {
            case CHARACTER -> new TextSpan(offset, offset);
            case WORD -> word(offset);
            case PARAGRAPH -> paragraph(offset);
        };
    }

    private TextSpan word(int offset) {
        BreakIterator words = breaks(Unit.WORD);
        int from = words.isBoundary(offset) ? offset : words.preceding(offset);
        int to = words.following(Math.min(offset, text.length()));
        return new TextSpan(from, to == BreakIterator.DONE ? text.length() : to);
    }

    private TextSpan paragraph(int offset) {
        int from = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int to = text.indexOf('\n', offset);
        return new TextSpan(from, to < 0 ? text.length() : to);
    }
}
