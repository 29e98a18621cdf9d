package dev.dateline.index;

import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// Counts a result's articles by day, source and speaker. One for each search; not thread-safe.
final class ResultCounter extends SimpleCollector {
    /// For searching with one thread, together with the collector of the page.
    record Manager(ColumnCache cache) implements CollectorManager<ResultCounter, ResultCounter> {
        @Override
        public ResultCounter newCollector() {
            return new ResultCounter(cache);
        }

        @Override
        public ResultCounter reduce(Collection<ResultCounter> counters) {
            var sum = new ResultCounter(cache);
            for (ResultCounter counter : counters) {
                sum.undated += counter.undated;
                sum.unsourced += counter.unsourced;
                sum.byDay = sum(sum.byDay, counter.byDay);
                sum.bySource = sum(sum.bySource, counter.bySource);
                sum.bySpeaker = sum(sum.bySpeaker, counter.bySpeaker);
            }
            return sum;
        }
    }

    /// Articles without a source count under the empty name.
    private static final String NO_SOURCE = "";

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingInt(FacetCount::articles)
                    .reversed()
                    .thenComparing(FacetCount::value);

    /// So many names are looked at for each speaker that is asked for: rarer ones only matter where
    /// they are another name of somebody with a common one.
    private static final int NAMES_A_SPEAKER = 4;

    private final ColumnCache cache;
    private int[] byDay = {};
    private int[] bySource = {};
    private int[] bySpeaker = {};
    private int undated;
    private int unsourced;
    private SegmentColumns columns = SegmentColumns.EMPTY;

    private ResultCounter(ColumnCache cache) {
        this.cache = cache;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        columns = cache.of(context.reader());
        byDay = Arrays.copyOf(byDay, cache.days().size());
        bySource = Arrays.copyOf(bySource, cache.sources().size());
        bySpeaker = Arrays.copyOf(bySpeaker, cache.speakers().size());
    }

    @Override
    public void collect(int doc) {
        int article = columns.ranks().of(doc);
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

    private static int[] sum(int[] one, int[] other) {
        int[] sum = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int i = 0; i < other.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    DateHistogram histogram() {
        var dated = new TreeMap<LocalDate, Integer>();
        for (int i = 0; i < byDay.length; i++) {
            if (byDay[i] > 0) {
                dated.put(cache.days().name(i), byDay[i]);
            }
        }
        return new DateHistogram(dated, undated);
    }

    List<FacetCount> sources(int most) {
        return top(cache.sources(), bySource, unsourced, most);
    }

    /// Names of one speaker are counted together.
    List<FacetCount> speakers(int most, SpeakerLinks links) {
        int names = (int) Math.min(bySpeaker.length, (long) most * NAMES_A_SPEAKER);
        var bases = new HashSet<String>(SpeakerCounts.bases(links));
        for (FacetCount form : top(cache.speakers(), bySpeaker, 0, names)) {
            bases.add(SpeakerForm.base(form.value()));
        }
        var counts = new HashMap<String, Integer>();
        for (String base : bases) {
            for (int name : cache.speakerBases().names(base)) {
                if (name < bySpeaker.length && bySpeaker[name] > 0) {
                    counts.put(cache.speakers().name(name), bySpeaker[name]);
                }
            }
        }
        return SpeakerCounts.of(counts, links).stream().sorted(MOST_FIRST).limit(most).toList();
    }

    private static List<FacetCount> top(
            NameTable<String> names, int[] counts, int nameless, int most) {
        var top = new PriorityQueue<FacetCount>(MOST_FIRST.reversed());
        if (most == 0) {
            return List.of();
        }
        offer(top, NO_SOURCE, nameless, most);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && (top.size() < most || counts[i] >= top.element().articles())) {
                offer(top, names.name(i), counts[i], most);
            }
        }
        return top.stream().sorted(MOST_FIRST).toList();
    }

    private static void offer(PriorityQueue<FacetCount> top, String name, int count, int most) {
        if (count > 0) {
            top.add(new FacetCount(name, count));
            if (top.size() > most) {
                top.remove();
            }
        }
    }
}
