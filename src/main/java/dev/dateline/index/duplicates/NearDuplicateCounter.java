package dev.dateline.index.duplicates;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.util.Collection;

/// Counts the articles of a result, and how many of them are copies of another.
public final class NearDuplicateCounter extends SimpleCollector {
    /// For searching with one thread or many.
    public record Manager(NearDuplicateGroups groups)
            implements CollectorManager<NearDuplicateCounter, NearDuplicateCounter> {
        @Override
        public NearDuplicateCounter newCollector() {
            return new NearDuplicateCounter(groups);
        }

        @Override
        public NearDuplicateCounter reduce(Collection<NearDuplicateCounter> counters) {
            var sum = new NearDuplicateCounter(groups);
            for (NearDuplicateCounter counter : counters) {
                sum.total += counter.total;
                for (int group = 0; group < sum.byGroup.length; group++) {
                    sum.byGroup[group] += counter.byGroup[group];
                }
            }
            return sum;
        }
    }

    /// Of a result in which no copies are folded.
    public static final NearDuplicateCounter NONE =
            new NearDuplicateCounter(NearDuplicateGroups.EMPTY);

    private final NearDuplicateGroups groups;
    private final int[] byGroup;
    private int total;
    private int segment;

    private NearDuplicateCounter(NearDuplicateGroups groups) {
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
        int group = groups.groupOfDocument(segment, doc);
        if (group != NearDuplicateGroups.NO_GROUP) {
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
    public int collapsed() {
        int folded = 0;
        for (int count : byGroup) {
            folded += Math.max(0, count - 1);
        }
        return folded;
    }

    /// How many other articles of the result are copies of the one whose document this is.
    public int otherMembers(int doc) {
        int group = byGroup.length == 0 ? NearDuplicateGroups.NO_GROUP : groups.of(doc);
        return group == NearDuplicateGroups.NO_GROUP ? 0 : byGroup[group] - 1;
    }
}
