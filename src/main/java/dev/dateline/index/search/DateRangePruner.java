package dev.dateline.index.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.dateline.index.duplicates.NearDuplicateGroups;
import dev.dateline.index.facet.ResultFacets;
import dev.dateline.index.facet.SegmentColumns;
import dev.dateline.index.query.IndexView;
import dev.dateline.search.SortOrder;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;

/// Selects the articles of the days that one page of a result sorted by date covers.
///
/// These are usually so few that sorting them costs nothing, however far down the page is. In this
/// class, a day is a position in the sort order; undated articles are on the last day. A row is an
/// article of the collapsed result.
final class DateRangePruner {
    private final IndexView view;
    private final ResultFacets facets;
    private final boolean oldestFirst;
    private final NearDuplicateGroups groups;

    /// The day of the first article of each near-duplicate group; [Integer#MAX_VALUE] if the result
    /// has none.
    private final int[] firstDayOfGroup;

    private int firstPageDay;
    private int endPageDay;
    private int skippedRows;

    /// Creates a pruner that skips articles whose days cannot be on the requested page.
    ///
    /// @param groups near-duplicate groups of which only the first article is a row
    DateRangePruner(
            IndexView view,
            ResultFacets facets,
            SortOrder order,
            NearDuplicateGroups groups,
            HitRange page)
            throws IOException {
        this.view = view;
        this.facets = facets;
        this.groups = groups;
        oldestFirst = order != SortOrder.NEWEST; // articles have no confidence to sort by
        firstDayOfGroup = new int[groups.count()];
        Arrays.fill(firstDayOfGroup, Integer.MAX_VALUE);
        selectDays(countRows(), page);
    }

    /// Returns the number of rows of the result before the first day of the page.
    int skippedRows() {
        return skippedRows;
    }

    /// Returns a query for the articles of the days that the page covers.
    ///
    /// It finds several articles of a group if they are of the same day.
    Query candidateQuery() throws IOException {
        var candidates = new HashMap<Integer, FixedBitSet>();
        forEachSegment((segment, columns, found) -> {
            var selected = new FixedBitSet(found.length());
            var documents = new BitSetIterator(found, 0);
            for (int doc = documents.nextDoc(); doc != NO_MORE_DOCS; doc = documents.nextDoc()) {
                int article = columns.articleOrdinals().ordinal(doc);
                int day = day(columns, article);
                if (day >= firstPageDay && day < endPageDay) {
                    int group = groups.groupOfArticle(segment, article);
                    if (group == NearDuplicateGroups.NO_GROUP || firstDayOfGroup[group] == day) {
                        selected.set(doc);
                    }
                }
            }
            candidates.put(segment, selected);
        });
        return new DocumentSetQuery(candidates);
    }

    /// Returns the number of rows on each day.
    private int[] countRows() throws IOException {
        int[] rows = new int[facets.days().size() + 1];
        for (int day = 0; day < rows.length - 1; day++) {
            rows[day] = facets.articlesOn(flipIfNewestFirst(day));
        }
        rows[rows.length - 1] = facets.undated();
        if (firstDayOfGroup.length > 0) {
            collapse(rows);
        }
        return rows;
    }

    /// Subtracts collapsed articles from the row counts, so that each near-duplicate group counts
    /// once, on its first day.
    private void collapse(int[] rows) throws IOException {
        forEachSegment((segment, columns, found) -> {
            var documents = new BitSetIterator(found, 0);
            for (int doc = documents.nextDoc(); doc != NO_MORE_DOCS; doc = documents.nextDoc()) {
                int article = columns.articleOrdinals().ordinal(doc);
                int group = groups.groupOfArticle(segment, article);
                if (group != NearDuplicateGroups.NO_GROUP) {
                    int day = day(columns, article);
                    rows[day]--;
                    firstDayOfGroup[group] = Math.min(firstDayOfGroup[group], day);
                }
            }
        });
        for (int day : firstDayOfGroup) {
            if (day != Integer.MAX_VALUE) {
                rows[day]++;
            }
        }
    }

    private interface SegmentVisitor {
        void accept(int segment, SegmentColumns columns, FixedBitSet found);
    }

    private void forEachSegment(SegmentVisitor visitor) throws IOException {
        for (LeafReaderContext segment : view.reader().leaves()) {
            FixedBitSet found = facets.documentsBySegment().get(segment.ord);
            if (found != null) {
                visitor.accept(segment.ord, view.columns().of(segment.reader()), found);
            }
        }
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

    /// Converts a day to a position of [ResultFacets#days()], or a position to a day.
    private int flipIfNewestFirst(int position) {
        return oldestFirst ? position : facets.days().size() - 1 - position;
    }

    private int day(SegmentColumns columns, int article) {
        int ordinal = columns.days().at(article);
        return ordinal == SegmentColumns.NONE
                ? facets.days().size()
                : flipIfNewestFirst(facets.days().position(ordinal));
    }
}
