package dev.dateline.index.highlight;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/// Splits text into tokens until a condition becomes true. The rest of the text then has no tokens.
final class StoppableAnalyzer extends AnalyzerWrapper {
    /// The number of tokens that are read between two checks of the condition.
    static final int TOKENS_PER_CHECK = 1_024;

    private final Analyzer analyzer;
    private final BooleanSupplier isStopped;

    StoppableAnalyzer(Analyzer analyzer, BooleanSupplier isStopped) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.analyzer = analyzer;
        this.isStopped = isStopped;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return analyzer;
    }

    @Override
    protected TokenStreamComponents wrapComponents(
            String fieldName, TokenStreamComponents components) {
        return new TokenStreamComponents(
                components.getSource(),
                new StoppableFilter(components.getTokenStream(), isStopped));
    }

    private static final class StoppableFilter extends TokenFilter {
        private final BooleanSupplier isStopped;
        private int count;

        StoppableFilter(TokenStream tokens, BooleanSupplier isStopped) {
            super(tokens);
            this.isStopped = isStopped;
        }

        @Override
        public boolean incrementToken() throws IOException {
            return !(count++ % TOKENS_PER_CHECK == 0 && isStopped.getAsBoolean())
                    && input.incrementToken();
        }
    }
}
