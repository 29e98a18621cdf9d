package dev.dateline.index;

import dev.dateline.search.Order;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.HashMap;

/// Of a result, the articles of the days on which the first ones in the order of time lie: so few,
/// as a rule, that putting them in order costs nothing.
final class FirstByDay {
    private final ResultCounts counts;
    private final ColumnCache columns;
    private final DayOrder days;

    /// How far the days go that are needed, by their places.
    private final int from;

    private final int to;

    /// @param most how many articles are to be put in order
    FirstByDay(ResultCounts counts, ColumnCache columns, Order order, int most) {
        this.counts = counts;
        this.columns = columns;
        days = counts.days();
        boolean oldest = order != Order.NEWEST; // articles are all equally sure
        int place = oldest ? 0 : days.size() - 1;
        int step = oldest ? 1 : -1;
        int sum = 0;
        while (place >= 0 && place < days.size() && sum < most) {
            sum += counts.on(place);
            place += step;
        }
        boolean all = sum < most; // undated ones come last
        from = all || oldest ? 0 : place + 1;
        to = all ? Integer.MAX_VALUE : oldest ? place : days.size();
    }

    /// The articles, on the view of the index in which they were found.
    Query in(IndexReader reader) throws IOException {
        if (to == Integer.MAX_VALUE) {
            return new ArticleSet(counts.found());
        }
        var first = new HashMap<Integer, FixedBitSet>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet found = counts.found().get(leaf.ord);
            if (found != null) {
                first.put(leaf.ord, first(found, columns.of(leaf.reader())));
            }
        }
        return new ArticleSet(first);
    }

    private FixedBitSet first(FixedBitSet found, SegmentColumns segment) {
        var first = new FixedBitSet(found.length());
        int doc = found.nextSetBit(0);
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int day = segment.days().at(segment.ranks().of(doc));
            if (day != SegmentColumns.NONE && days.place(day) >= from && days.place(day) < to) {
                first.set(doc);
            }
            doc =
                    doc + 1 < found.length()
                            ? found.nextSetBit(doc + 1)
                            : DocIdSetIterator.NO_MORE_DOCS;
        }
        return first;
    }
}
