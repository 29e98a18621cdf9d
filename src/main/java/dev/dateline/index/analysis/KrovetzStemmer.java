package dev.dateline.index.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// The dictionary form of an English word, by Krovetz' stemmer: it only takes endings off where its
/// dictionary has the word that is left, and leaves words alone that mean something else with their
/// ending ("building", "news", "university").
final class KrovetzStemmer {
    private KrovetzStemmer() {}

    /// @param word in lower case
    static String stem(String word) {
        var tokenizer = new KeywordTokenizer();
        tokenizer.setReader(new StringReader(word));
        try (TokenStream stems = new KStemFilter(tokenizer)) {
            var term = stems.addAttribute(CharTermAttribute.class);
            stems.reset();
            return stems.incrementToken() ? term.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string failed", e);
        }
    }
}
