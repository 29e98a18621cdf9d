package dev.dateline.index.search;

import dev.dateline.index.query.UnscoredQuery;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The documents that a query finds, a bit for each of the view, and of them those among which a
/// page in some order lies: however far down the page is, they can be told by counting how many
/// have each value of the order's first field, without putting all of them in order.
final class MatchingDocuments {
    private final Map<LeafReaderContext, FixedBitSet> bitSets;

    /// How many stand before those that are left.
    private final int skipped;

    private MatchingDocuments(Map<LeafReaderContext, FixedBitSet> found, int passed) {
        this.bitSets = found;
        this.skipped = passed;
    }

    static MatchingDocuments of(Query query, IndexSearcher searcher) throws IOException {
        return searcher.search(UnscoredQuery.of(query), new DocumentCollectorManager());
    }

    int count() {
        return bitSets.values().stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    int skipped() {
        return skipped;
    }

    Query toQuery() {
        var bySegment = new HashMap<Integer, FixedBitSet>();
        bitSets.forEach((segment, documents) -> bySegment.put(segment.ord, documents));
        return new DocumentSetQuery(bySegment);
    }

    /// Those that have the values of a key, by which all are put in order first, that documents of
    /// the page have.
    MatchingDocuments narrowTo(HitRange page, SortKey key) throws IOException {
        HitRange rest = page.relativeTo(skipped);
        long first = Long.MAX_VALUE;
        long last = Long.MAX_VALUE;
        int before = 0;
        int sum = 0;
        for (var value : countValues(key).entrySet()) {
            int end = sum + value.getValue();
            if (sum <= rest.offset()) {
                first = value.getKey();
                before = sum;
            }
            if (sum < rest.end()) {
                last = value.getKey();
            }
            sum = end;
        }
        return new MatchingDocuments(selectRange(key, first, last), skipped + before);
    }

    private SortedMap<Long, Integer> countValues(SortKey key) throws IOException {
        var counts = new TreeMap<Long, Integer>();
        for (var segment : bitSets.entrySet()) {
            SortKey.Values values = key.of(segment.getKey());
            FixedBitSet documents = segment.getValue();
            long value = 0;
            int alike = 0; // neighbours are, as a rule: they are of one article
            for (int doc = nextDocument(documents, 0);
                    doc >= 0;
                    doc = nextDocument(documents, doc + 1)) {
                long now = values.at(doc);
                if (now != value && alike > 0) {
                    counts.merge(value, alike, Integer::sum);
                    alike = 0;
                }
                value = now;
                alike++;
            }
            if (alike > 0) {
                counts.merge(value, alike, Integer::sum);
            }
        }
        return counts;
    }

    private Map<LeafReaderContext, FixedBitSet> selectRange(SortKey key, long first, long last)
            throws IOException {
        var chosen = new HashMap<LeafReaderContext, FixedBitSet>();
        for (var segment : bitSets.entrySet()) {
            SortKey.Values values = key.of(segment.getKey());
            FixedBitSet documents = segment.getValue();
            var some = new FixedBitSet(documents.length());
            for (int doc = nextDocument(documents, 0);
                    doc >= 0;
                    doc = nextDocument(documents, doc + 1)) {
                long value = values.at(doc);
                if (first <= value && value <= last) {
                    some.set(doc);
                }
            }
            chosen.put(segment.getKey(), some);
        }
        return chosen;
    }

    /// The next document from one on, or -1.
    private static int nextDocument(FixedBitSet documents, int from) {
        int next =
                from < documents.length()
                        ? documents.nextSetBit(from)
                        : DocIdSetIterator.NO_MORE_DOCS;
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
    }

    private static final class DocumentCollectorManager
            implements CollectorManager<DocumentCollector, MatchingDocuments> {
        @Override
        public DocumentCollector newCollector() {
            return new DocumentCollector();
        }

        @Override
        public MatchingDocuments reduce(Collection<DocumentCollector> gatherers) {
            var found = new HashMap<LeafReaderContext, FixedBitSet>();
            for (DocumentCollector gatherer : gatherers) {
                // a segment may be searched in parts
                gatherer.found.forEach((segment, part) ->
                        found.merge(
                                segment,
                                part,
                                (one, other) -> {
                                    one.or(other);
                                    return one;
                                }));
            }
            return new MatchingDocuments(found, 0);
        }
    }

    private static final class DocumentCollector extends SimpleCollector {
        private final Map<LeafReaderContext, FixedBitSet> found = new HashMap<>();
        private FixedBitSet documents = new FixedBitSet(0);

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            documents =
                    found.computeIfAbsent(context, _ -> new FixedBitSet(context.reader().maxDoc()));
        }

        @Override
        public void collect(int doc) {
            documents.set(doc);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
