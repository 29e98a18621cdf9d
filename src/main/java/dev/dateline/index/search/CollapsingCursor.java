package dev.dateline.index.search;

import dev.dateline.index.duplicates.NearDuplicateGroups;

import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;

/// Iterates over hits and skips the near-duplicates of hits that were returned before.
final class CollapsingCursor implements HitCursor {
    private final HitCursor cursor;
    private final NearDuplicateGroups groups;
    private final BitSet seenGroups;

    CollapsingCursor(HitCursor cursor, NearDuplicateGroups groups) {
        this.cursor = cursor;
        this.groups = groups;
        seenGroups = new BitSet(groups.count());
    }

    @Override
    public ScoreDoc[] next(int limit) throws IOException {
        var rows = new ArrayList<ScoreDoc>();
        while (rows.size() < limit) {
            int missing = Math.min(STRIDE, limit - rows.size());
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
        int group = groups.groupOf(doc);
        if (group == NearDuplicateGroups.NO_GROUP) {
            return true;
        }
        boolean first = !seenGroups.get(group);
        seenGroups.set(group);
        return first;
    }
}
