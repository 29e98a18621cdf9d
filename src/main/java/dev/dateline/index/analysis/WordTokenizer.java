package dev.dateline.index.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;
import java.util.Arrays;

/// Passes the terms of [TokenCursor] to Lucene. Terms are in lower case and without accents.
final class WordTokenizer extends Tokenizer {
    private static final int INITIAL_BUFFER_SIZE = 1 << 13;

    /// Maximum size in characters of the buffer that is reused. A larger buffer is not kept for the
    /// next text.
    private static final int MAX_KEPT_BUFFER_SIZE = 1 << 20;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);

    private final TokenCursor cursor = new TokenCursor();
    private char[] text = new char[INITIAL_BUFFER_SIZE];
    private int length;

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
        cursor.reset(text, length);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!cursor.next()) {
            return false;
        }
        term.copyBuffer(cursor.chars(), cursor.offset(), cursor.length());
        offset.setOffset(correctOffset(cursor.start()), correctOffset(cursor.end()));
        increment.setPositionIncrement(cursor.positionIncrement());
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
        if (text.length > MAX_KEPT_BUFFER_SIZE) {
            text = new char[INITIAL_BUFFER_SIZE];
        }
    }
}
