package dev.dateline.index.facet;

import dev.dateline.index.speakers.SpeakerTermCodec;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Caches the [SegmentColumns] of all segments in use, with the dictionaries of their values.
///
/// Columns are read when a search first needs them. A commit leaves most segments, and so their
/// columns, unchanged. Thread-safe.
public final class ColumnCache {
    private final ValueDictionary<LocalDate> days = new ValueDictionary<>();
    private final ValueDictionary<String> sources = new ValueDictionary<>();
    private final ValueDictionary<String> speakers = new ValueDictionary<>();
    private final Map<String, List<Integer>> speakersByBase = new HashMap<>();
    private int indexedSpeakers;
    private volatile ChronologicalDays chronologicalDays = new ChronologicalDays(days, 0);
    private final Map<IndexReader.CacheKey, SegmentColumns> columns = new ConcurrentHashMap<>();

    ValueDictionary<LocalDate> days() {
        return days;
    }

    /// Returns the days with ordinals below `size` in the dictionary, in date order.
    ChronologicalDays chronologicalDays(int size) {
        ChronologicalDays current = chronologicalDays;
        if (current.size() != size) {
            current = new ChronologicalDays(days, size);
            chronologicalDays = current;
        }
        return current;
    }

    ValueDictionary<String> sources() {
        return sources;
    }

    /// Returns the dictionary of speaker terms, as encoded by [SpeakerTermCodec].
    ValueDictionary<String> speakers() {
        return speakers;
    }

    /// Returns the ordinals of the speaker terms whose key has this base.
    List<Integer> speakersOfBase(String base) {
        synchronized (speakersByBase) {
            for (int size = speakers.size(); indexedSpeakers < size; indexedSpeakers++) {
                String key = SpeakerTermCodec.base(speakers.value(indexedSpeakers));
                speakersByBase.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(indexedSpeakers);
            }
            return List.copyOf(speakersByBase.getOrDefault(base, List.of()));
        }
    }

    /// Returns the columns of a segment and reads them if necessary. Two threads may both read
    /// them; either result is right.
    public SegmentColumns of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
        SegmentColumns cached = columns.get(helper.getKey());
        if (cached == null) {
            cached = SegmentColumns.of(segment, this);
            if (columns.put(helper.getKey(), cached) == null) {
                helper.addClosedListener(columns::remove);
            }
        }
        return cached;
    }
}
