package dev.dateline.index;

import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;

/// Walks through the hits of a query in order and passes over copies of what it has met.
final class FoldedWalk implements ResultWalk {
    private final ResultWalk walk;
    private final CopyGroups groups;
    private final BitSet met;

    FoldedWalk(ResultWalk walk, CopyGroups groups) {
        this.walk = walk;
        this.groups = groups;
        met = new BitSet(groups.count());
    }

    @Override
    public ScoreDoc[] next(int most) throws IOException {
        var rows = new ArrayList<ScoreDoc>();
        while (rows.size() < most) {
            int missing = Math.min(STRIDE, most - rows.size());
            ScoreDoc[] hits = walk.next(missing);
            for (ScoreDoc hit : hits) {
                if (isFirst(hit.doc)) {
                    rows.add(hit);
                }
            }
            if (hits.length < missing) {
                break;
            }
        }
        return rows.toArray(ScoreDoc[]::new);
    }

    private boolean isFirst(int doc) {
        int group = groups.of(doc);
        if (group == CopyGroups.ALONE) {
            return true;
        }
        boolean first = !met.get(group);
        met.set(group);
        return first;
    }
}
