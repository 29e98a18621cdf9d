package dev.dateline.index;

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
final class ColumnCache {
    private final NameTable<LocalDate> days = new NameTable<>();
    private final NameTable<String> sources = new NameTable<>();
    private final NameTable<String> speakers = new NameTable<>();
    private final SpeakerBases speakerBases = new SpeakerBases(speakers);
    private volatile DayOrder dayOrder = new DayOrder(days, 0);
    private final Map<IndexReader.CacheKey, SegmentColumns> columns = new ConcurrentHashMap<>();

    private volatile @Nullable Copies copies;

    /// The copies in the view of the index that was asked for last.
    private record Copies(IndexReader.CacheKey view, CopyGroups groups) {}

    NameTable<LocalDate> days() {
        return days;
    }

    /// The first `size` of the days.
    DayOrder dayOrder(int size) {
        DayOrder known = dayOrder;
        if (known.size() != size) {
            known = new DayOrder(days, size);
            dayOrder = known;
        }
        return known;
    }

    NameTable<String> sources() {
        return sources;
    }

    SpeakerBases speakerBases() {
        return speakerBases;
    }

    /// [SpeakerForm]s.
    NameTable<String> speakers() {
        return speakers;
    }

    /// Made when it is first asked for, of each view of the index anew.
    CopyGroups copies(IndexReader reader) throws IOException {
        IndexReader.CacheKey view = reader.getReaderCacheHelper().getKey();
        Copies known = copies;
        if (known == null || known.view() != view) {
            known = new Copies(view, CopyGroups.of(reader, this));
            copies = known;
        }
        return known.groups();
    }

    /// Two searches that ask at once may both make them; either's are right.
    SegmentColumns of(LeafReader reader) throws IOException {
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
