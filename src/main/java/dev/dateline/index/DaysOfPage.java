package dev.dateline.index;

import dev.dateline.search.Order;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;

/// Of a result in the order of time, the articles of the days on which one page of it lies: so few,
/// as a rule, that putting them in order costs nothing, however far down the page is.
final class DaysOfPage {
    private final IndexReader reader;
    private final ColumnCache columns;
    private final ResultCounts counts;
    private final boolean oldestFirst;
    private final CopyGroups groups;

    /// By group, the day of the copy that stands first; that of a group not in the result is none.
    private final int[] firstDay;

    /// Days by their turn in the order, those without a date last.
    private int from;

    private int to;
    private int passed;

    /// @param reader the view of the index in which the result was found
    /// @param groups of which only the first copy stands in the order
    DaysOfPage(
            IndexReader reader,
            ColumnCache columns,
            ResultCounts counts,
            Order order,
            CopyGroups groups,
            Page page)
            throws IOException {
        this.reader = reader;
        this.columns = columns;
        this.counts = counts;
        this.groups = groups;
        oldestFirst = order != Order.NEWEST; // articles are all equally sure
        firstDay = new int[groups.count()];
        Arrays.fill(firstDay, Integer.MAX_VALUE);
        choose(rows(), page);
    }

    /// How many rows stand before the days of the page.
    int passed() {
        return passed;
    }

    /// The articles of the days of the page. Several copies may be among them where they are of one
    /// day.
    Query articles() throws IOException {
        var articles = new HashMap<Integer, FixedBitSet>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet found = counts.found().get(leaf.ord);
            if (found != null) {
                var chosen = new FixedBitSet(found.length());
                each(
                        leaf,
                        found,
                        (document, day, group) -> {
                            boolean stands = group == CopyGroups.ALONE || firstDay[group] == day;
                            if (stands && day >= from && day < to) {
                                chosen.set(document);
                            }
                        });
                articles.put(leaf.ord, chosen);
            }
        }
        return new ArticleSet(articles);
    }

    /// How many rows each day has.
    private int[] rows() throws IOException {
        int[] rows = new int[counts.days().size() + 1];
        for (int day = 0; day < rows.length - 1; day++) {
            rows[day] = counts.on(turn(day));
        }
        rows[rows.length - 1] = counts.undated();
        if (firstDay.length > 0) {
            fold(rows);
        }
        return rows;
    }

    /// Of each group one row stays, on its first day.
    private void fold(int[] rows) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet found = counts.found().get(leaf.ord);
            if (found != null) {
                each(
                        leaf,
                        found,
                        (_, day, group) -> {
                            if (group != CopyGroups.ALONE) {
                                rows[day]--;
                                firstDay[group] = Math.min(firstDay[group], day);
                            }
                        });
            }
        }
        for (int day : firstDay) {
            if (day != Integer.MAX_VALUE) {
                rows[day]++;
            }
        }
    }

    private void choose(int[] rows, Page page) {
        while (from < rows.length && passed + rows[from] <= page.offset()) {
            passed += rows[from++];
        }
        to = from;
        for (int sum = passed; to < rows.length && sum < page.end(); to++) {
            sum += rows[to];
        }
    }

    /// The place among all days of the one whose turn it is, and the other way round.
    private int turn(int day) {
        return oldestFirst ? day : counts.days().size() - 1 - day;
    }

    private interface Visitor {
        void article(int document, int day, int group);
    }

    private void each(LeafReaderContext leaf, FixedBitSet found, Visitor visitor)
            throws IOException {
        SegmentColumns segment = columns.of(leaf.reader());
        int document = found.nextSetBit(0);
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            int rank = segment.ranks().of(document);
            int day = segment.days().at(rank);
            visitor.article(
                    document,
                    day == SegmentColumns.NONE
                            ? counts.days().size()
                            : turn(counts.days().place(day)),
                    groups.of(leaf.ord, rank));
            int next = document + 1;
            document =
                    next < found.length() ? found.nextSetBit(next) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }
}
