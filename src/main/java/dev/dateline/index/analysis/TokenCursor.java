package dev.dateline.index.analysis;

/// Iterates over the index terms of a text without creating objects for them.
///
/// Reusable for one text after another. Not thread-safe.
public final class TokenCursor {
    private final CompoundToken compound = new CompoundToken();
    private final TokenVariants variants = new TokenVariants();
    private CompoundTokenScanner scanner = new CompoundTokenScanner(new char[0], 0);
    private int current = -1;
    private int position = -1;

    /// Sets the text to iterate over and moves before its first term.
    public void reset(String text) {
        reset(text.toCharArray(), text.length());
    }

    /// Sets the first `length` characters of an array as the text and moves before its first term.
    void reset(char[] text, int length) {
        scanner = new CompoundTokenScanner(text, length);
        variants.count = 0;
        current = -1;
        position = -1;
    }

    /// Moves to the next index term of the text.
    ///
    /// @return false at the end of the text
    public boolean next() {
        current++;
        if (current >= variants.count) {
            if (!scanner.next(compound)) {
                return false;
            }
            variants.expand(compound);
            current = 0;
        }
        position += positionIncrement();
        return true;
    }

    /// Returns an array that contains the current term from [#offset()] on. Its content changes
    /// with every step. It changes with every step.
    public char[] chars() {
        return compound.chars;
    }

    /// Returns the index of the current term's first character in [#chars()].
    public int offset() {
        return variants.charStart[current];
    }

    public int length() {
        return variants.charEnd[current] - variants.charStart[current];
    }

    /// Returns the position of the current term in the text, from 0. Several terms may have the
    /// same position.
    public int position() {
        return position;
    }

    /// Returns 1 if the current term is at a new position, or 0 if it shares the previous term's
    /// position.
    int positionIncrement() {
        return variants.startsPosition[current] ? 1 : 0;
    }

    /// Returns the start offset of the current term in the text.
    public int start() {
        return variants.startOffset[current];
    }

    /// Returns the end offset of the current term in the text.
    public int end() {
        return variants.endOffset[current];
    }
}
