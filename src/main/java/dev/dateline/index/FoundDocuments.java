package dev.dateline.index;

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
final class FoundDocuments {
    private final Map<LeafReaderContext, FixedBitSet> found;

    /// How many stand before those that are left.
    private final int passed;

    private FoundDocuments(Map<LeafReaderContext, FixedBitSet> found, int passed) {
        this.found = found;
        this.passed = passed;
    }

    static FoundDocuments of(Query query, IndexSearcher searcher) throws IOException {
        return searcher.search(Unscored.of(query), new Gathering());
    }

    int count() {
        return found.values().stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    int passed() {
        return passed;
    }

    Query query() {
        var bySegment = new HashMap<Integer, FixedBitSet>();
        found.forEach((segment, documents) -> bySegment.put(segment.ord, documents));
        return new ArticleSet(bySegment);
    }

    /// Those that have the values of a key, by which all are put in order first, that documents of
    /// the page have.
    FoundDocuments around(Page page, SortKey key) throws IOException {
        Page rest = page.from(passed);
        long first = Long.MAX_VALUE;
        long last = Long.MAX_VALUE;
        int before = 0;
        int sum = 0;
        for (var value : counts(key).entrySet()) {
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
        return new FoundDocuments(between(key, first, last), passed + before);
    }

    private SortedMap<Long, Integer> counts(SortKey key) throws IOException {
        var counts = new TreeMap<Long, Integer>();
        for (var segment : found.entrySet()) {
            SortKey.Values values = key.of(segment.getKey());
            FixedBitSet documents = segment.getValue();
            long value = 0;
            int alike = 0; // neighbours are, as a rule: they are of one article
            for (int doc = next(documents, 0); doc >= 0; doc = next(documents, doc + 1)) {
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

    private Map<LeafReaderContext, FixedBitSet> between(SortKey key, long first, long last)
            throws IOException {
        var chosen = new HashMap<LeafReaderContext, FixedBitSet>();
        for (var segment : found.entrySet()) {
            SortKey.Values values = key.of(segment.getKey());
            FixedBitSet documents = segment.getValue();
            var some = new FixedBitSet(documents.length());
            for (int doc = next(documents, 0); doc >= 0; doc = next(documents, doc + 1)) {
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
    private static int next(FixedBitSet documents, int from) {
        int next =
                from < documents.length()
                        ? documents.nextSetBit(from)
                        : DocIdSetIterator.NO_MORE_DOCS;
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
    }

    private static final class Gathering implements CollectorManager<Gatherer, FoundDocuments> {
        @Override
        public Gatherer newCollector() {
            return new Gatherer();
        }

        @Override
        public FoundDocuments reduce(Collection<Gatherer> gatherers) {
            var found = new HashMap<LeafReaderContext, FixedBitSet>();
            for (Gatherer gatherer : gatherers) {
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
            return new FoundDocuments(found, 0);
        }
    }

    private static final class Gatherer extends SimpleCollector {
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
