package dev.dateline.index.facet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Counts a result's articles by day, source and speaker, and remembers which they are. One for
/// each thread of a search; not thread-safe.
public final class FacetCollector implements Collector {
    /// For searching with one thread or several, alone or with the collector of the page.
    public record Manager(ColumnCache cache)
            implements CollectorManager<FacetCollector, ResultFacets> {
        @Override
        public FacetCollector newCollector() {
            return new FacetCollector(cache);
        }

        @Override
        public ResultFacets reduce(Collection<FacetCollector> counters) {
            var sum = new FacetCollector(cache);
            counters.forEach(sum::add);
            return sum.toFacets();
        }

        public ResultFacets empty() {
            return newCollector().toFacets();
        }
    }

    /// Documents that are taken at a time.
    private static final int BATCH = 512;

    private final ColumnCache cache;
    private final Map<Integer, FixedBitSet> documentsBySegment = new HashMap<>();
    private final int[] batch = new int[BATCH];

    private int[] byDay = {};
    private int[] bySource = {};
    private int[] bySpeaker = {};
    private int total;
    private int undated;
    private int unsourced;

    private FacetCollector(ColumnCache cache) {
        this.cache = cache;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        SegmentColumns columns = cache.of(context.reader());
        byDay = grow(byDay, cache.days().size());
        bySource = grow(bySource, cache.sources().size());
        bySpeaker = grow(bySpeaker, cache.speakers().size());
        var documents = new FixedBitSet(context.reader().maxDoc());
        documentsBySegment.put(context.ord, documents);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) {
                documents.set(doc);
                count(columns, doc);
            }

            @Override
            public void collect(DocIdStream stream) {
                for (int size = stream.intoArray(batch); size > 0; size = stream.intoArray(batch)) {
                    for (int i = 0; i < size; i++) {
                        collect(batch[i]);
                    }
                }
            }
        };
    }

    private void count(SegmentColumns columns, int doc) {
        total++;
        int article = columns.articleOrdinals().of(doc);
        int day = columns.days().at(article);
        if (day == SegmentColumns.NONE) {
            undated++;
        } else {
            byDay[day]++;
        }
        int source = columns.sources().at(article);
        if (source == SegmentColumns.NONE) {
            unsourced++;
        } else {
            bySource[source]++;
        }
        int end = columns.speakerEnds().at(article);
        for (int i = article == 0 ? 0 : columns.speakerEnds().at(article - 1); i < end; i++) {
            bySpeaker[columns.speakers().at(i)]++;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void add(FacetCollector other) {
        total += other.total;
        undated += other.undated;
        unsourced += other.unsourced;
        byDay = sum(byDay, other.byDay);
        bySource = sum(bySource, other.bySource);
        bySpeaker = sum(bySpeaker, other.bySpeaker);
        documentsBySegment.putAll(other.documentsBySegment);
    }

    private static int[] grow(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, size);
    }

    private static int[] sum(int[] one, int[] other) {
        int[] sum = grow(one, other.length);
        for (int i = 0; i < other.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    private ResultFacets toFacets() {
        return new ResultFacets(
                cache, documentsBySegment, total, byDay, undated, bySource, unsourced, bySpeaker);
    }
}
