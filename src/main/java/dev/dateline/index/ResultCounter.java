package dev.dateline.index;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts a result's articles by day, source and speaker. One for each search; not thread-safe.
final class ResultCounter extends SimpleCollector {
    /// For searching with one thread, together with the collector of the page.
    static final class Manager implements CollectorManager<ResultCounter, ResultCounter> {
        @Override
        public ResultCounter newCollector() {
            return new ResultCounter();
        }

        @Override
        public ResultCounter reduce(Collection<ResultCounter> counters) {
            var sum = new ResultCounter();
            for (ResultCounter counter : counters) {
                sum.undated += counter.undated;
                counter.days.forEach((day, n) -> sum.days.merge(day, n, Integer::sum));
                counter.sources.forEach((name, n) -> add(sum.sources, name, n));
                counter.speakers.forEach((name, n) -> add(sum.speakers, name, n));
            }
            return sum;
        }
    }

    private final Map<Integer, Integer> days = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> speakers = new HashMap<>();
    private int undated;

    private NumericDocValues day = DocValues.emptyNumeric();
    private SortedDocValues source = DocValues.emptySorted();
    private SortedSetDocValues speaker = DocValues.emptySortedSet();
    private int[] bySource = {};
    private int[] bySpeaker = {};

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        day = DocValues.getNumeric(context.reader(), Schema.DAY);
        source = DocValues.getSorted(context.reader(), Schema.SOURCE_NAME);
        speaker = DocValues.getSortedSet(context.reader(), Schema.SPEAKER_NAME);
        bySource = new int[source.getValueCount() + 1];
        bySpeaker = new int[Math.toIntExact(speaker.getValueCount())];
    }

    @Override
    public void collect(int doc) throws IOException {
        if (day.advanceExact(doc)) {
            days.merge((int) day.longValue(), 1, Integer::sum);
        } else {
            undated++;
        }
        bySource[source.advanceExact(doc) ? source.ordValue() : bySource.length - 1]++;
        if (speaker.advanceExact(doc)) {
            for (int i = 0; i < speaker.docValueCount(); i++) {
                bySpeaker[(int) speaker.nextOrd()]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int ord = 0; ord < bySource.length; ord++) {
            boolean none = ord == bySource.length - 1;
            add(sources, none ? "" : source.lookupOrd(ord).utf8ToString(), bySource[ord]);
        }
        for (int ord = 0; ord < bySpeaker.length; ord++) {
            if (bySpeaker[ord] > 0) {
                add(speakers, speaker.lookupOrd(ord).utf8ToString(), bySpeaker[ord]);
            }
        }
    }

    private static void add(Map<String, Integer> counts, String name, int count) {
        if (count > 0) {
            counts.merge(name, count, Integer::sum);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    DateHistogram histogram() {
        var dated = new TreeMap<LocalDate, Integer>();
        days.forEach((number, count) -> dated.put(LocalDate.ofEpochDay(number), count));
        return new DateHistogram(dated, undated);
    }

    /// Articles without a source count under the empty name.
    List<FacetCount> sources(int most) {
        return top(sources, most);
    }

    List<FacetCount> speakers(int most) {
        return top(speakers, most);
    }

    private static List<FacetCount> top(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .map(e -> new FacetCount(e.getKey(), e.getValue()))
                .sorted(
                        Comparator.comparingInt(FacetCount::articles)
                                .reversed()
                                .thenComparing(FacetCount::value))
                .limit(most)
                .toList();
    }
}
