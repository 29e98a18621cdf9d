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
import java.util.function.IntConsumer;

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
                articles.put(leaf.ord, chosen(leaf, found));
            }
        }
        return new ArticleSet(articles);
    }

    private FixedBitSet chosen(LeafReaderContext leaf, FixedBitSet found) throws IOException {
        var chosen = new FixedBitSet(found.length());
        SegmentColumns segment = columns.of(leaf.reader());
        each(
                found,
                document -> {
                    int article = segment.ranks().of(document);
                    int day = day(segment, article);
                    if (day >= from && day < to) {
                        int group = groups.of(leaf.ord, article);
                        if (group == CopyGroups.ALONE || firstDay[group] == day) {
                            chosen.set(document);
                        }
                    }
                });
        return chosen;
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
                fold(leaf, found, rows);
            }
        }
        for (int day : firstDay) {
            if (day != Integer.MAX_VALUE) {
                rows[day]++;
            }
        }
    }

    private void fold(LeafReaderContext leaf, FixedBitSet found, int[] rows) throws IOException {
        SegmentColumns segment = columns.of(leaf.reader());
        each(
                found,
                document -> {
                    int article = segment.ranks().of(document);
                    int group = groups.of(leaf.ord, article);
                    if (group != CopyGroups.ALONE) {
                        int day = day(segment, article);
                        rows[day]--;
                        firstDay[group] = Math.min(firstDay[group], day);
                    }
                });
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

    /// Its turn.
    private int day(SegmentColumns segment, int article) {
        int day = segment.days().at(article);
        return day == SegmentColumns.NONE ? counts.days().size() : turn(counts.days().place(day));
    }

    private static void each(FixedBitSet found, IntConsumer visitor) {
        int document = found.nextSetBit(0);
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            visitor.accept(document);
            int next = document + 1;
            document =
                    next < found.length() ? found.nextSetBit(next) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }
}
