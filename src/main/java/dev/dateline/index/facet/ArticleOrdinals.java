package dev.dateline.index.facet;

import dev.dateline.index.store.Schema;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;

/// Numbers the articles among a segment's documents: 0, 1, 2 …; a bit and a half for each document.
public final class ArticleOrdinals {
    public static final ArticleOrdinals NONE = new ArticleOrdinals(new long[0]);

    private final long[] articles;

    /// How many articles come before each word of 64 documents.
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
            documents.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, articles, 0);
        }
        return of(articles);
    }

    /// Numbers what is set. One more than can be asked for must fit.
    public static ArticleOrdinals of(FixedBitSet set) {
        return new ArticleOrdinals(set.getBits());
    }

    public int count() {
        return count;
    }

    public boolean contains(int doc) {
        return (articles[doc >> 6] & (1L << doc)) != 0;
    }

    /// The first article from `doc` on; -1 if there is none.
    int nextDocument(int doc) {
        int word = doc >> 6;
        long rest = word < articles.length ? articles[word] & (-1L << doc) : 0;
        while (rest == 0 && ++word < articles.length) {
            rest = articles[word];
        }
        return rest == 0 ? -1 : (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /// The number of the article whose document is `doc`.
    public int of(int doc) {
        return precedingCounts[doc >> 6] + Long.bitCount(articles[doc >> 6] & ((1L << doc) - 1));
    }
}
