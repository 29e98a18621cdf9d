package dev.dateline.index.words;

/// Goes through the words of a text, as [WordTokenizer] gives them to the index, without making an
/// object of any. To be used for one text after another; not thread-safe.
public final class WordReader {
    private final Chunk chunk = new Chunk();
    private final ChunkTokens tokens = new ChunkTokens();
    private ChunkScanner scanner = new ChunkScanner(new char[0], 0);
    private int at = -1;
    private int position = -1;

    /// Begins anew, before the first word of a text.
    public void read(String text) {
        scanner = new ChunkScanner(text.toCharArray(), text.length());
        tokens.count = 0;
        at = -1;
        position = -1;
    }

    /// Goes to the next word.
    ///
    /// @return false at the text's end
    public boolean next() {
        at++;
        if (at >= tokens.count) {
            if (!scanner.next(chunk)) {
                return false;
            }
            tokens.of(chunk);
            at = 0;
        }
        position += tokens.moves[at] ? 1 : 0;
        return true;
    }

    /// The word stands in these from [#offset()] on; they change with every step.
    public char[] chars() {
        return chunk.chars;
    }

    /// Where in [#chars()] the word begins.
    public int offset() {
        return tokens.from[at];
    }

    public int length() {
        return tokens.to[at] - tokens.from[at];
    }

    /// Counts from 0; several words may stand at one.
    public int position() {
        return position;
    }

    /// Where the word begins in the text.
    public int start() {
        return tokens.start[at];
    }

    /// Where the word ends in the text.
    public int end() {
        return tokens.end[at];
    }
}
