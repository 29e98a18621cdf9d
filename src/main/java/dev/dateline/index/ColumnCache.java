package dev.dateline.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

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
    private final Map<IndexReader.CacheKey, SegmentColumns> columns = new ConcurrentHashMap<>();

    NameTable<LocalDate> days() {
        return days;
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
