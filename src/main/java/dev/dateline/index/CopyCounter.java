package dev.dateline.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.util.Collection;

/// Counts the articles of a result, and how many of them are copies of another.
final class CopyCounter extends SimpleCollector {
    /// For searching with one thread or many.
    record Manager(CopyGroups groups) implements CollectorManager<CopyCounter, CopyCounter> {
        @Override
        public CopyCounter newCollector() {
            return new CopyCounter(groups);
        }

        @Override
        public CopyCounter reduce(Collection<CopyCounter> counters) {
            var sum = new CopyCounter(groups);
            for (CopyCounter counter : counters) {
                sum.total += counter.total;
                for (int group = 0; group < sum.byGroup.length; group++) {
                    sum.byGroup[group] += counter.byGroup[group];
                }
            }
            return sum;
        }
    }

    /// Of a result in which no copies are folded.
    static final CopyCounter NONE = new CopyCounter(CopyGroups.NONE);

    private final CopyGroups groups;
    private final int[] byGroup;
    private int total;
    private int segment;

    private CopyCounter(CopyGroups groups) {
        this.groups = groups;
        byGroup = new int[groups.count()];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        segment = context.ord;
    }

    @Override
    public void collect(int doc) {
        total++;
        int group = groups.ofDocument(segment, doc);
        if (group != CopyGroups.ALONE) {
            byGroup[group]++;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    int total() {
        return total;
    }

    /// How many of them are folded into another.
    int folded() {
        int folded = 0;
        for (int count : byGroup) {
            folded += Math.max(0, count - 1);
        }
        return folded;
    }

    /// How many other articles of the result are copies of the one whose document this is.
    int others(int doc) {
        int group = byGroup.length == 0 ? CopyGroups.ALONE : groups.of(doc);
        return group == CopyGroups.ALONE ? 0 : byGroup[group] - 1;
    }
}
