package dev.dateline.index.analysis;

import org.apache.lucene.analysis.Analyzer;

/// Splits the text of all index fields into terms with [WordTokenizer].
///
/// Terms are indexed as written; [Inflections] adds other grammatical forms to queries.
/// Thread-safe.
public final class WordAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new WordTokenizer());
    }
}
