package dev.dateline.index.facet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Converts article counts by day that are already sorted to a [TreeMap] in linear time.
///
/// Takes a tenth of the time of inserting thousands of days one by one.
@SuppressWarnings("JdkObsolete") // TreeMap is built in linear time from a SortedMap only
final class SortedDayCounts extends AbstractMap<LocalDate, Integer>
        implements SortedMap<LocalDate, Integer> {
    private final List<Map.Entry<LocalDate, Integer>> entries;

    /// Creates a view of the entries as a sorted map.
    ///
    /// @param entries in date order, each day once
    SortedDayCounts(List<Map.Entry<LocalDate, Integer>> entries) {
        this.entries = List.copyOf(entries);
    }

    NavigableMap<LocalDate, Integer> toTreeMap() {
        return new TreeMap<>(this);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Set<Map.Entry<LocalDate, Integer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<LocalDate, Integer>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @Override
    public @Nullable Comparator<? super LocalDate> comparator() {
        return null;
    }

    @Override
    public SortedMap<LocalDate, Integer> subMap(LocalDate from, LocalDate to) {
        return toTreeMap().subMap(from, to);
    }

    @Override
    public SortedMap<LocalDate, Integer> headMap(LocalDate to) {
        return toTreeMap().headMap(to);
    }

    @Override
    public SortedMap<LocalDate, Integer> tailMap(LocalDate from) {
        return toTreeMap().tailMap(from);
    }

    @Override
    public LocalDate firstKey() {
        return entries.getFirst().getKey();
    }

    @Override
    public LocalDate lastKey() {
        return entries.getLast().getKey();
    }
}
