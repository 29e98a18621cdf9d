package dev.dateline.index.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// Finds the dictionary form of an English word with Krovetz' stemmer.
///
/// It removes an ending only if its dictionary has the remaining word, and leaves words whose
/// meaning changes with the ending ("building", "news", "university").
final class KrovetzStemmer {
    private KrovetzStemmer() {}

    /// Returns the dictionary form of a word.
    ///
    /// @param word in lower case
    static String stem(String word) {
        var tokenizer = new KeywordTokenizer();
        tokenizer.setReader(new StringReader(word));
        try (TokenStream stream = new KStemFilter(tokenizer)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? term.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string failed", e);
        }
    }
}
