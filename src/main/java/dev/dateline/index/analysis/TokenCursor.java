package dev.dateline.index.analysis;

/// Goes through the words of a text, as [WordTokenizer] gives them to the index, without making an
/// object of any. To be used for one text after another; not thread-safe.
public final class TokenCursor {
    private final CompoundToken chunk = new CompoundToken();
    private final TokenVariants tokens = new TokenVariants();
    private CompoundTokenScanner scanner = new CompoundTokenScanner(new char[0], 0);
    private int token = -1;
    private int position = -1;

    /// Begins anew, before the first word of a text.
    public void reset(String text) {
        scanner = new CompoundTokenScanner(text.toCharArray(), text.length());
        tokens.count = 0;
        token = -1;
        position = -1;
    }

    /// Goes to the next word.
    ///
    /// @return false at the text's end
    public boolean next() {
        token++;
        if (token >= tokens.count) {
            if (!scanner.next(chunk)) {
                return false;
            }
            tokens.expand(chunk);
            token = 0;
        }
        position += tokens.startsPosition[token] ? 1 : 0;
        return true;
    }

    /// The word stands in these from [#offset()] on; they change with every step.
    public char[] chars() {
        return chunk.chars;
    }

    /// Where in [#chars()] the word begins.
    public int offset() {
        return tokens.charStart[token];
    }

    public int length() {
        return tokens.charEnd[token] - tokens.charStart[token];
    }

    /// Counts from 0; several words may stand at one.
    public int position() {
        return position;
    }

    /// Where the word begins in the text.
    public int start() {
        return tokens.startOffset[token];
    }

    /// Where the word ends in the text.
    public int end() {
        return tokens.endOffset[token];
    }
}
