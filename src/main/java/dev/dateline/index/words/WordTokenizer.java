package dev.dateline.index.words;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;
import java.util.Arrays;

/// Gives Lucene the [ChunkTokens] of a text, in lower case and without accents.
public final class WordTokenizer extends Tokenizer {
    /// Larger buffers are not kept from one text to the next.
    private static final int KEPT = 1 << 20;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);

    private final Chunk chunk = new Chunk();
    private final ChunkTokens tokens = new ChunkTokens();
    private char[] text = new char[1 << 13];
    private int length;
    private int next;
    private ChunkScanner scanner = new ChunkScanner(text, 0);

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        int read;
        while ((read = input.read(text, length, text.length - length)) >= 0) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, text.length * 2);
            }
        }
        tokens.count = 0;
        next = 0;
        scanner = new ChunkScanner(text, length);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == tokens.count) {
            if (!scanner.next(chunk)) {
                return false;
            }
            tokens.of(chunk);
            next = 0;
        }
        int begin = tokens.from[next];
        term.copyBuffer(chunk.chars, begin, tokens.to[next] - begin);
        offset.setOffset(correctOffset(tokens.start[next]), correctOffset(tokens.end[next]));
        increment.setPositionIncrement(tokens.moves[next] ? 1 : 0);
        next++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(length);
        offset.setOffset(last, last);
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (text.length > KEPT) {
            text = new char[1 << 13];
        }
    }
}
