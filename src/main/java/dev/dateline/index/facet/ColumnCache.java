package dev.dateline.index.facet;

import dev.dateline.index.duplicates.NearDuplicateGroups;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The columns of all segments that are in use, made when a search first asks for them, and what
/// their numbers stand for. A commit leaves most segments, and so their columns, as they are.
/// Thread-safe.
public final class ColumnCache {
    private final ValueDictionary<LocalDate> days = new ValueDictionary<>();
    private final ValueDictionary<String> sources = new ValueDictionary<>();
    private final ValueDictionary<String> speakers = new ValueDictionary<>();
    private final SpeakerBaseIndex speakerBases = new SpeakerBaseIndex(speakers);
    private volatile ChronologicalDays chronologicalDays = new ChronologicalDays(days, 0);
    private final Map<IndexReader.CacheKey, SegmentColumns> columns = new ConcurrentHashMap<>();

    private volatile @Nullable CachedGroups duplicateGroups;

    /// The copies in the view of the index that was asked for last.
    private record CachedGroups(IndexReader.CacheKey readerKey, NearDuplicateGroups groups) {}

    ValueDictionary<LocalDate> days() {
        return days;
    }

    /// The first `size` of the days.
    ChronologicalDays chronologicalDays(int size) {
        ChronologicalDays known = chronologicalDays;
        if (known.size() != size) {
            known = new ChronologicalDays(days, size);
            chronologicalDays = known;
        }
        return known;
    }

    ValueDictionary<String> sources() {
        return sources;
    }

    SpeakerBaseIndex speakerBases() {
        return speakerBases;
    }

    /// [SpeakerTermCodec]s.
    ValueDictionary<String> speakers() {
        return speakers;
    }

    /// Made when it is first asked for, of each view of the index anew.
    public NearDuplicateGroups duplicateGroups(IndexReader reader) throws IOException {
        IndexReader.CacheKey view = reader.getReaderCacheHelper().getKey();
        CachedGroups known = duplicateGroups;
        if (known == null || known.readerKey() != view) {
            known = new CachedGroups(view, NearDuplicateGroups.of(reader, this));
            duplicateGroups = known;
        }
        return known.groups();
    }

    /// Two searches that ask at once may both make them; either's are right.
    public SegmentColumns of(LeafReader reader) throws IOException {
        IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
        SegmentColumns known = columns.get(helper.getKey());
        if (known == null) {
            known = SegmentColumns.of(reader, this);
            if (columns.put(helper.getKey(), known) == null) {
                helper.addClosedListener(columns::remove);
            }
        }
        return known;
    }
}
