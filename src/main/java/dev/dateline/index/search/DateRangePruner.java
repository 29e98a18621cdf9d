package dev.dateline.index.search;

import dev.dateline.index.duplicates.NearDuplicateGroups;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.facet.ResultFacets;
import dev.dateline.index.facet.SegmentColumns;
import dev.dateline.search.SortOrder;

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
final class DateRangePruner {
    private final IndexReader reader;
    private final ColumnCache columns;
    private final ResultFacets counts;
    private final boolean oldestFirst;
    private final NearDuplicateGroups groups;

    /// By group, the day of the copy that stands first; that of a group not in the result is none.
    private final int[] firstDayOfGroup;

    /// Days by their turn in the order, those without a date last.
    private int firstPageDay;

    private int endPageDay;
    private int skippedRows;

    /// @param reader the view of the index in which the result was found
    /// @param groups of which only the first copy stands in the order
    DateRangePruner(
            IndexReader reader,
            ColumnCache columns,
            ResultFacets counts,
            SortOrder order,
            NearDuplicateGroups groups,
            HitRange page)
            throws IOException {
        this.reader = reader;
        this.columns = columns;
        this.counts = counts;
        this.groups = groups;
        oldestFirst = order != SortOrder.NEWEST; // articles are all equally sure
        firstDayOfGroup = new int[groups.count()];
        Arrays.fill(firstDayOfGroup, Integer.MAX_VALUE);
        selectDays(countRows(), page);
    }

    /// How many rows stand before the days of the page.
    int skippedRows() {
        return skippedRows;
    }

    /// The articles of the days of the page. Several copies may be among them where they are of one
    /// day.
    Query candidateQuery() throws IOException {
        var articles = new HashMap<Integer, FixedBitSet>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet found = counts.documentsBySegment().get(leaf.ord);
            if (found != null) {
                articles.put(leaf.ord, selectDocuments(leaf, found));
            }
        }
        return new DocumentSetQuery(articles);
    }

    private FixedBitSet selectDocuments(LeafReaderContext leaf, FixedBitSet found)
            throws IOException {
        var chosen = new FixedBitSet(found.length());
        SegmentColumns segment = columns.of(leaf.reader());
        forEachDocument(
                found,
                document -> {
                    int article = segment.articleOrdinals().of(document);
                    int day = sortPosition(segment, article);
                    if (day >= firstPageDay && day < endPageDay) {
                        int group = groups.of(leaf.ord, article);
                        if (group == NearDuplicateGroups.NO_GROUP
                                || firstDayOfGroup[group] == day) {
                            chosen.set(document);
                        }
                    }
                });
        return chosen;
    }

    /// How many rows each day has.
    private int[] countRows() throws IOException {
        int[] rows = new int[counts.days().size() + 1];
        for (int day = 0; day < rows.length - 1; day++) {
            rows[day] = counts.articlesOn(toSortPosition(day));
        }
        rows[rows.length - 1] = counts.undated();
        if (firstDayOfGroup.length > 0) {
            collapse(rows);
        }
        return rows;
    }

    /// Of each group one row stays, on its first day.
    private void collapse(int[] rows) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet found = counts.documentsBySegment().get(leaf.ord);
            if (found != null) {
                collapse(leaf, found, rows);
            }
        }
        for (int day : firstDayOfGroup) {
            if (day != Integer.MAX_VALUE) {
                rows[day]++;
            }
        }
    }

    private void collapse(LeafReaderContext leaf, FixedBitSet found, int[] rows)
            throws IOException {
        SegmentColumns segment = columns.of(leaf.reader());
        forEachDocument(
                found,
                document -> {
                    int article = segment.articleOrdinals().of(document);
                    int group = groups.of(leaf.ord, article);
                    if (group != NearDuplicateGroups.NO_GROUP) {
                        int day = sortPosition(segment, article);
                        rows[day]--;
                        firstDayOfGroup[group] = Math.min(firstDayOfGroup[group], day);
                    }
                });
    }

    private void selectDays(int[] rows, HitRange page) {
        while (firstPageDay < rows.length && skippedRows + rows[firstPageDay] <= page.offset()) {
            skippedRows += rows[firstPageDay++];
        }
        endPageDay = firstPageDay;
        for (int sum = skippedRows; endPageDay < rows.length && sum < page.end(); endPageDay++) {
            sum += rows[endPageDay];
        }
    }

    /// The place among all days of the one whose turn it is, and the other way round.
    private int toSortPosition(int day) {
        return oldestFirst ? day : counts.days().size() - 1 - day;
    }

    /// Its turn.
    private int sortPosition(SegmentColumns segment, int article) {
        int day = segment.days().at(article);
        return day == SegmentColumns.NONE
                ? counts.days().size()
                : toSortPosition(counts.days().position(day));
    }

    private static void forEachDocument(FixedBitSet found, IntConsumer visitor) {
        int document = found.nextSetBit(0);
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            visitor.accept(document);
            int next = document + 1;
            document =
                    next < found.length() ? found.nextSetBit(next) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }
}
