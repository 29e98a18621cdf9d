package dev.dateline.index.search;

import dev.dateline.index.duplicates.NearDuplicateGroups;

import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;

/// Walks through the hits of a query in order and passes over copies of what it has met.
final class CollapsingCursor implements HitCursor {
    private final HitCursor cursor;
    private final NearDuplicateGroups groups;
    private final BitSet seenGroups;

    CollapsingCursor(HitCursor walk, NearDuplicateGroups groups) {
        this.cursor = walk;
        this.groups = groups;
        seenGroups = new BitSet(groups.count());
    }

    @Override
    public ScoreDoc[] next(int most) throws IOException {
        var rows = new ArrayList<ScoreDoc>();
        while (rows.size() < most) {
            int missing = Math.min(STRIDE, most - rows.size());
            ScoreDoc[] hits = cursor.next(missing);
            for (ScoreDoc hit : hits) {
                if (isFirstOfGroup(hit.doc)) {
                    rows.add(hit);
                }
            }
            if (hits.length < missing) {
                break;
            }
        }
        return rows.toArray(ScoreDoc[]::new);
    }

    private boolean isFirstOfGroup(int doc) {
        int group = groups.of(doc);
        if (group == NearDuplicateGroups.NO_GROUP) {
            return true;
        }
        boolean first = !seenGroups.get(group);
        seenGroups.set(group);
        return first;
    }
}
