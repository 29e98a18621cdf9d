package dev.dateline.index.facet;

import dev.dateline.index.speakers.SpeakerTermCodec;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;

import org.apache.lucene.util.FixedBitSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// A result's articles, and how many of them have each day, source and speaker: by the numbers of
/// [ColumnCache].
public final class ResultFacets {
    /// Articles without a source count under the empty name.
    private static final String NO_SOURCE = "";

    private static final Comparator<FacetCount> BY_COUNT_DESCENDING =
            Comparator.comparingInt(FacetCount::articles)
                    .reversed()
                    .thenComparing(FacetCount::value);

    /// So many names are looked at for each speaker that is asked for: rarer ones only matter where
    /// they are another name of somebody with a common one.
    private static final int NAMES_PER_SPEAKER = 4;

    private final ColumnCache cache;
    private final Map<Integer, FixedBitSet> documentsBySegment;
    private final int total;
    private final ChronologicalDays days;
    private final int[] byDay;
    private final int undated;
    private final int[] bySource;
    private final int unsourced;
    private final int[] bySpeaker;

    /// @param found by the segment's place in the view
    ResultFacets(
            ColumnCache cache,
            Map<Integer, FixedBitSet> found,
            int total,
            int[] byDay,
            int undated,
            int[] bySource,
            int unsourced,
            int[] bySpeaker) {
        this.cache = cache;
        this.documentsBySegment = found;
        this.total = total;
        this.byDay = byDay;
        days = cache.chronologicalDays(byDay.length);
        this.undated = undated;
        this.bySource = bySource;
        this.unsourced = unsourced;
        this.bySpeaker = bySpeaker;
    }

    public int total() {
        return total;
    }

    /// The documents, by the segment's place in the view; not to be changed.
    public Map<Integer, FixedBitSet> documentsBySegment() {
        return documentsBySegment;
    }

    public ChronologicalDays days() {
        return days;
    }

    /// How many articles have the day at a place of [#days()].
    public int articlesOn(int place) {
        return byDay[days.ordinal(place)];
    }

    public int undated() {
        return undated;
    }

    public DateHistogram histogram() {
        var dated = new ArrayList<Map.Entry<LocalDate, Integer>>();
        for (int place = 0; place < days.size(); place++) {
            if (articlesOn(place) > 0) {
                dated.add(Map.entry(days.day(place), articlesOn(place)));
            }
        }
        return new DateHistogram(new SortedDayCounts(dated).toTreeMap(), undated);
    }

    public List<FacetCount> sources(int most) {
        return top(cache.sources(), bySource, unsourced, most);
    }

    /// Names of one speaker are counted together.
    public List<FacetCount> speakers(int most, SpeakerLinks links) {
        int names = (int) Math.min(bySpeaker.length, (long) most * NAMES_PER_SPEAKER);
        var bases = new HashSet<String>(SpeakerFacetCounts.linkedBases(links));
        for (FacetCount form : top(cache.speakers(), bySpeaker, 0, names)) {
            bases.add(SpeakerTermCodec.base(form.value()));
        }
        var counts = new HashMap<String, Integer>();
        for (String base : bases) {
            for (int name : cache.speakerBases().ordinalsOf(base)) {
                if (name < bySpeaker.length && bySpeaker[name] > 0) {
                    counts.put(cache.speakers().value(name), bySpeaker[name]);
                }
            }
        }
        return SpeakerFacetCounts.of(counts, links).stream()
                .sorted(BY_COUNT_DESCENDING)
                .limit(most)
                .toList();
    }

    private static List<FacetCount> top(
            ValueDictionary<String> names, int[] counts, int nameless, int most) {
        var top = new PriorityQueue<FacetCount>(BY_COUNT_DESCENDING.reversed());
        if (most == 0) {
            return List.of();
        }
        offer(top, NO_SOURCE, nameless, most);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && (top.size() < most || counts[i] >= top.element().articles())) {
                offer(top, names.value(i), counts[i], most);
            }
        }
        return top.stream().sorted(BY_COUNT_DESCENDING).toList();
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
