package dev.dateline.index.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.dateline.index.query.UnscoredQuery;
import dev.dateline.index.search.LuceneSorts.SortKey;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The documents that a query finds, as bit sets, or the part of them that contains a page.
///
/// For pages far down a result: counting the values of a sort key shows which documents can be on
/// the page, without sorting all of them.
final class MatchingDocuments {
    private final Map<LeafReaderContext, FixedBitSet> bitSets;
    private final int skipped;

    private MatchingDocuments(Map<LeafReaderContext, FixedBitSet> bitSets, int skipped) {
        this.bitSets = bitSets;
        this.skipped = skipped;
    }

    static MatchingDocuments of(Query query, IndexSearcher searcher) throws IOException {
        return searcher.search(UnscoredQuery.of(query), new DocumentCollectorManager());
    }

    int count() {
        return bitSets.values().stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    /// Returns the number of documents of the whole result that are sorted before these documents.
    int skipped() {
        return skipped;
    }

    Query toQuery() {
        var bySegment = new HashMap<Integer, FixedBitSet>();
        bitSets.forEach((segment, documents) -> bySegment.put(segment.ord, documents));
        return new DocumentSetQuery(bySegment);
    }

    /// Returns only the documents whose sort value lies between the values of the page's first and
    /// last document.
    ///
    /// @param key the key that these documents are sorted by first
    MatchingDocuments narrowTo(HitRange page, SortKey key) throws IOException {
        HitRange rest = page.relativeTo(skipped);
        long first = Long.MAX_VALUE;
        long last = Long.MAX_VALUE;
        int before = 0;
        int sum = 0;
        for (var value : countValues(key).entrySet()) {
            if (sum <= rest.offset()) {
                first = value.getKey();
                before = sum;
            }
            if (sum < rest.end()) {
                last = value.getKey();
            }
            sum += value.getValue();
        }
        return new MatchingDocuments(selectRange(key, first, last), skipped + before);
    }

    private SortedMap<Long, Integer> countValues(SortKey key) throws IOException {
        var counts = new TreeMap<Long, Integer>();
        for (var segment : bitSets.entrySet()) {
            SortKey.Values values = key.of(segment.getKey());
            var documents = new BitSetIterator(segment.getValue(), 0);
            long runValue = 0;
            int runLength = 0; // quotations of one article are adjacent and often have equal values
            for (int doc = documents.nextDoc(); doc != NO_MORE_DOCS; doc = documents.nextDoc()) {
                long value = values.at(doc);
                if (value != runValue && runLength > 0) {
                    counts.merge(runValue, runLength, Integer::sum);
                    runLength = 0;
                }
                runValue = value;
                runLength++;
            }
            if (runLength > 0) {
                counts.merge(runValue, runLength, Integer::sum);
            }
        }
        return counts;
    }

    private Map<LeafReaderContext, FixedBitSet> selectRange(SortKey key, long first, long last)
            throws IOException {
        var selected = new HashMap<LeafReaderContext, FixedBitSet>();
        for (var segment : bitSets.entrySet()) {
            SortKey.Values values = key.of(segment.getKey());
            var documents = new BitSetIterator(segment.getValue(), 0);
            var inRange = new FixedBitSet(segment.getValue().length());
            for (int doc = documents.nextDoc(); doc != NO_MORE_DOCS; doc = documents.nextDoc()) {
                long value = values.at(doc);
                if (first <= value && value <= last) {
                    inRange.set(doc);
                }
            }
            selected.put(segment.getKey(), inRange);
        }
        return selected;
    }

    private static final class DocumentCollectorManager
            implements CollectorManager<DocumentCollector, MatchingDocuments> {
        @Override
        public DocumentCollector newCollector() {
            return new DocumentCollector();
        }

        @Override
        public MatchingDocuments reduce(Collection<DocumentCollector> collectors) {
            var found = new HashMap<LeafReaderContext, FixedBitSet>();
            for (DocumentCollector collector : collectors) {
                // a segment may be searched in parts
                collector.found.forEach((segment, part) ->
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
