package dev.dateline.index.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A query that finds a given set of documents of one index view, all with the same score.
final class DocumentSetQuery extends Query {
    private final Map<Integer, FixedBitSet> bySegment;

    /// Creates a query for the given documents.
    ///
    /// @param bySegment the documents of each segment by the segment's ordinal in the view
    DocumentSetQuery(Map<Integer, FixedBitSet> bySegment) {
        this.bySegment = Map.copyOf(bySegment);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
                FixedBitSet documents = bySegment.get(context.ord);
                return documents == null ? null : scorerOf(documents, score(), scoreMode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private static ScorerSupplier scorerOf(FixedBitSet documents, float score, ScoreMode mode) {
        int count = documents.cardinality();
        return new ConstantScoreScorerSupplier(score, mode, documents.length()) {
            @Override
            public DocIdSetIterator iterator(long leadCost) {
                return new BitSetIterator(documents, count);
            }

            @Override
            public long cost() {
                return count;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "document set";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSetQuery that && bySegment.equals(that.bySegment);
    }

    @Override
    public int hashCode() {
        return bySegment.hashCode();
    }
}
