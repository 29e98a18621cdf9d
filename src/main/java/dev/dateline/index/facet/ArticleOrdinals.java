package dev.dateline.index.facet;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.dateline.index.store.Schema;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;

/// Numbers the articles among a segment's documents from 0, in document order.
///
/// Takes one and a half bits per document.
public final class ArticleOrdinals {
    public static final ArticleOrdinals NONE = new ArticleOrdinals(new long[0]);

    private final long[] articles;

    /// The number of articles before each block of 64 documents.
    private final int[] precedingCounts;

    private final int count;

    private ArticleOrdinals(long[] articles) {
        this.articles = articles;
        this.precedingCounts = new int[articles.length];
        int sum = 0;
        for (int i = 0; i < articles.length; i++) {
            precedingCounts[i] = sum;
            sum += Long.bitCount(articles[i]);
        }
        count = sum;
    }

    static ArticleOrdinals of(LeafReader reader) throws IOException {
        var articles = new FixedBitSet(reader.maxDoc() + 1);
        PostingsEnum documents =
                reader.postings(new Term(Schema.TYPE, Schema.ARTICLE), PostingsEnum.NONE);
        if (documents != null) {
            documents.nextDoc();
            documents.intoBitSet(NO_MORE_DOCS, articles, 0);
        }
        return of(articles);
    }

    /// Assigns an ordinal to each document whose bit is set. The set must be longer than any
    /// document that is looked up.
    public static ArticleOrdinals of(FixedBitSet articles) {
        return new ArticleOrdinals(articles.getBits());
    }

    public int count() {
        return count;
    }

    public boolean contains(int doc) {
        return (articles[doc >> 6] & (1L << doc)) != 0;
    }

    /// Returns the document numbers of the articles in ascending order.
    DocIdSetIterator documents() {
        return new BitSetIterator(new FixedBitSet(articles, articles.length * Long.SIZE), count);
    }

    /// Returns the article ordinal of the article with this document number.
    public int ordinal(int doc) {
        return precedingCounts[doc >> 6] + Long.bitCount(articles[doc >> 6] & ((1L << doc) - 1));
    }
}
