package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.text.BreakIterator;
import java.util.Locale;

/// The selected span of a [DisplayText], from a fixed anchor to a moving end.
public final class TextSelection {
    /// The unit by which a selection grows.
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

    /// Replaces the text and clears the selection.
    public void reset(String newText) {
        text = newText;
        begin(0, Unit.CHARACTER);
    }

    /// The selected span; empty if nothing is selected.
    public ReadOnlyObjectProperty<TextSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// Returns the selected span; empty if nothing is selected.
    public TextSpan span() {
        return span.get();
    }

    /// Whether nothing is selected.
    public boolean isEmpty() {
        return span().length() == 0;
    }

    /// Returns the selected text.
    public String selectedText() {
        return span().in(text);
    }

    /// Returns the offset of the moving end of the selection.
    public int end() {
        return end;
    }

    /// Starts a selection with the unit around `offset` as its fixed anchor.
    public void begin(int offset, Unit newUnit) {
        unit = newUnit;
        anchor = unitAt(offset);
        end = anchor.end();
        span.set(anchor);
    }

    /// Extends the selection from the anchor to the unit around `offset`.
    public void extendTo(int offset) {
        TextSpan target = unitAt(offset);
        end = offset < anchor.start() ? target.start() : target.end();
        span.set(
                new TextSpan(
                        Math.min(anchor.start(), target.start()),
                        Math.max(anchor.end(), target.end())));
    }

    /// Selects a span; its end is the moving end.
    public void select(TextSpan selected) {
        begin(selected.start(), Unit.CHARACTER);
        extendTo(selected.end());
    }

    /// Moves the end of the selection by one character or word, forward or back.
    public void moveEnd(Unit step, boolean forward) {
        BreakIterator breaks = breakIterator(step);
        int next = BreakIterator.DONE;
        if (forward) {
            next = breaks.following(Math.min(end, text.length()));
        } else if (end > 0) {
            next = breaks.preceding(end);
        }
        unit = Unit.CHARACTER;
        extendTo(next == BreakIterator.DONE ? end : next);
    }

    private BreakIterator breakIterator(Unit step) {
        BreakIterator breaks =
                step == Unit.WORD
                        ? BreakIterator.getWordInstance(Locale.ROOT)
                        : BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }

    private TextSpan unitAt(int offset) {
        return switch (unit) {
            case CHARACTER -> new TextSpan(offset, offset);
            case WORD -> wordAt(offset);
            case PARAGRAPH -> paragraphAt(offset);
        };
    }

    private TextSpan wordAt(int offset) {
        BreakIterator words = breakIterator(Unit.WORD);
        int from = words.isBoundary(offset) ? offset : words.preceding(offset);
        int to = words.following(Math.min(offset, text.length()));
        return new TextSpan(from, to == BreakIterator.DONE ? text.length() : to);
    }

    private TextSpan paragraphAt(int offset) {
        int from = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int to = text.indexOf('\n', offset);
        return new TextSpan(from, to < 0 ? text.length() : to);
    }
}
