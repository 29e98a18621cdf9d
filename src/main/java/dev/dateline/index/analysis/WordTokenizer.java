package dev.dateline.index.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;
import java.util.Arrays;

/// Gives Lucene the [TokenVariants] of a text, in lower case and without accents.
final class WordTokenizer extends Tokenizer {
    /// Larger buffers are not kept from one text to the next.
    private static final int MAX_KEPT_BUFFER = 1 << 20;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);

    private final CompoundToken chunk = new CompoundToken();
    private final TokenVariants tokens = new TokenVariants();
    private char[] text = new char[1 << 13];
    private int length;
    private int nextToken;
    private CompoundTokenScanner scanner = new CompoundTokenScanner(text, 0);

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
        nextToken = 0;
        scanner = new CompoundTokenScanner(text, length);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (nextToken == tokens.count) {
            if (!scanner.next(chunk)) {
                return false;
            }
            tokens.expand(chunk);
            nextToken = 0;
        }
        int begin = tokens.charStart[nextToken];
        term.copyBuffer(chunk.chars, begin, tokens.charEnd[nextToken] - begin);
        offset.setOffset(
                correctOffset(tokens.startOffset[nextToken]),
                correctOffset(tokens.endOffset[nextToken]));
        increment.setPositionIncrement(tokens.startsPosition[nextToken] ? 1 : 0);
        nextToken++;
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
        if (text.length > MAX_KEPT_BUFFER) {
            text = new char[1 << 13];
        }
    }
}
