package dev.dateline.index.facet;

import dev.dateline.index.speakers.SpeakerTermCodec;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// The articles of a result, counted by day, source and speaker.
public final class ResultFacets {
    /// The empty name, under which articles without a source are counted.
    private static final String NO_SOURCE = "";

    private static final Comparator<FacetCount> BY_COUNT_DESCENDING =
            Comparator.comparingInt(FacetCount::articles)
                    .reversed()
                    .thenComparing(FacetCount::value);

    /// The number of names that are counted for each requested speaker. Rarer names only matter if
    /// they are another name of a speaker with a frequent one.
    private static final int NAMES_PER_SPEAKER = 4;

    private final ColumnCache cache;
    private final FacetCollector counts;
    private final ChronologicalDays days;

    private ResultFacets(ColumnCache cache, FacetCollector counts) {
        this.cache = cache;
        this.counts = counts;
        days = cache.chronologicalDays(counts.byDay.length);
    }

    /// Returns the facets of a result without articles.
    public static ResultFacets empty(ColumnCache cache) {
        return new ResultFacets(cache, new FacetCollector(cache));
    }

    public int total() {
        return counts.total;
    }

    /// Returns the found documents of each segment, by the segment's ordinal in the index reader.
    /// Must not be changed.
    public Map<Integer, FixedBitSet> documentsBySegment() {
        return counts.documentsBySegment;
    }

    public ChronologicalDays days() {
        return days;
    }

    /// Returns the number of articles on the day at a position of [#days()].
    public int articlesOn(int position) {
        return counts.byDay[days.ordinal(position)];
    }

    public int undated() {
        return counts.undated;
    }

    public DateHistogram histogram() {
        var dated = new ArrayList<Map.Entry<LocalDate, Integer>>();
        for (int position = 0; position < days.size(); position++) {
            if (articlesOn(position) > 0) {
                dated.add(Map.entry(days.day(position), articlesOn(position)));
            }
        }
        return new DateHistogram(new SortedDayCounts(dated).toTreeMap(), counts.undated);
    }

    /// Returns the `limit` most frequent sources, sorted by count and name.
    public List<FacetCount> sources(int limit) {
        return mostFrequent(cache.sources(), counts.bySource, counts.unsourced, limit);
    }

    /// Returns the `limit` most frequent speakers, sorted by count and name.
    ///
    /// All names of one speaker are counted together.
    public List<FacetCount> speakers(int limit, SpeakerLinks links) {
        int[] bySpeaker = counts.bySpeaker;
        int names = (int) Math.min(bySpeaker.length, (long) limit * NAMES_PER_SPEAKER);
        Set<String> bases = SpeakerFacetCounts.linkedBases(links);
        for (FacetCount name : mostFrequent(cache.speakers(), bySpeaker, 0, names)) {
            bases.add(SpeakerTermCodec.base(name.value()));
        }
        var countsByTerm = new HashMap<String, Integer>();
        for (String base : bases) {
            for (int ordinal : cache.speakersOfBase(base)) {
                if (ordinal < bySpeaker.length && bySpeaker[ordinal] > 0) {
                    countsByTerm.put(cache.speakers().value(ordinal), bySpeaker[ordinal]);
                }
            }
        }
        return SpeakerFacetCounts.of(countsByTerm, links).stream()
                .sorted(BY_COUNT_DESCENDING)
                .limit(limit)
                .toList();
    }

    private static List<FacetCount> mostFrequent(
            ValueDictionary<String> dictionary, int[] counts, int nameless, int limit) {
        if (limit == 0) {
            return List.of();
        }
        var top = new PriorityQueue<FacetCount>(BY_COUNT_DESCENDING.reversed());
        offer(top, NO_SOURCE, nameless, limit);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && (top.size() < limit || counts[i] >= top.element().articles())) {
                offer(top, dictionary.value(i), counts[i], limit);
            }
        }
        return top.stream().sorted(BY_COUNT_DESCENDING).toList();
    }

    private static void offer(PriorityQueue<FacetCount> top, String name, int count, int limit) {
        if (count > 0) {
            top.add(new FacetCount(name, count));
            if (top.size() > limit) {
                top.remove();
            }
        }
    }

    /// Creates the collectors of a search, one for each thread, and adds up their counts.
    public record Manager(ColumnCache cache)
            implements CollectorManager<FacetCollector, ResultFacets> {
        @Override
        public FacetCollector newCollector() {
            return new FacetCollector(cache);
        }

        @Override
        public ResultFacets reduce(Collection<FacetCollector> collectors) {
            var sum = new FacetCollector(cache);
            collectors.forEach(sum::add);
            return new ResultFacets(cache, sum);
        }
    }

    /// Counts the articles found by one thread of a search by day, source and speaker, and records
    /// them. Not thread-safe.
    public static final class FacetCollector implements Collector {
        private static final int BATCH_SIZE = 512;

        private final ColumnCache cache;
        private final Map<Integer, FixedBitSet> documentsBySegment = new HashMap<>();
        private final int[] batch = new int[BATCH_SIZE];

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
                    for (int size = stream.intoArray(batch);
                            size > 0;
                            size = stream.intoArray(batch)) {
                        for (int i = 0; i < size; i++) {
                            collect(batch[i]);
                        }
                    }
                }
            };
        }

        private void count(SegmentColumns columns, int doc) {
            total++;
            int article = columns.articleOrdinals().ordinal(doc);
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
    }
}
