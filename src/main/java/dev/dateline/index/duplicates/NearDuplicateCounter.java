package dev.dateline.index.duplicates;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.util.Collection;

/// Counts the articles of a result that belong to each near-duplicate group.
public final class NearDuplicateCounter extends SimpleCollector {
    /// Creates the counters of a search, one for each thread, and adds up their counts.
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
                for (int group = 0; group < sum.byGroup.length; group++) {
                    sum.byGroup[group] += counter.byGroup[group];
                }
            }
            return sum;
        }
    }

    /// The counter of a search whose near-duplicates are not collapsed. All its counts are 0.
    public static final NearDuplicateCounter NONE =
            new NearDuplicateCounter(NearDuplicateGroups.EMPTY);

    private final NearDuplicateGroups groups;
    private final int[] byGroup;
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
        int group = groups.groupOfDocument(segment, doc);
        if (group != NearDuplicateGroups.NO_GROUP) {
            byGroup[group]++;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /// Returns the number of articles that are hidden when each group is collapsed into one
    /// article.
    public int collapsed() {
        int collapsed = 0;
        for (int count : byGroup) {
            collapsed += Math.max(0, count - 1);
        }
        return collapsed;
    }

    /// Returns the number of other found articles in the near-duplicate group of a document's
    /// article.
    public int otherMembers(int doc) {
        int group = byGroup.length == 0 ? NearDuplicateGroups.NO_GROUP : groups.groupOf(doc);
        return group == NearDuplicateGroups.NO_GROUP ? 0 : byGroup[group] - 1;
    }
}
