package dev.dateline.index.search;

import dev.dateline.index.store.Schema;
import dev.dateline.search.SortOrder;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import java.util.List;

/// The orders of hits as Lucene's sorts. Undated articles come last whichever way dates run; ties
/// are broken by path, those of quotations by their place in the article.
public final class LuceneSorts {
    private static final SortField PATH = new SortField(Schema.PATH, SortField.Type.STRING);
    private static final SortField NUMBER = new SortField(Schema.QUOTE_INDEX, SortField.Type.LONG);

    private static final SortField CONFIDENCE =
            new SortField(Schema.CONFIDENCE, SortField.Type.LONG);

    private LuceneSorts() {}

    public static Sort of(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest(), PATH, NUMBER);
            case NEWEST -> new Sort(newest(), PATH, NUMBER);
            case OLDEST -> new Sort(day(false, Long.MAX_VALUE), PATH, NUMBER);
            case LEAST_SURE -> new Sort(CONFIDENCE, day(false, Long.MAX_VALUE), PATH, NUMBER);
        };
    }

    /// What quotations are put in order by before their articles' paths; the best of a search that
    /// finds none better than others are its newest.
    static List<SortKey> sortKeys(SortOrder order) {
        return switch (order) {
            case RELEVANCE, NEWEST -> List.of(SortKey.NEWEST);
            case OLDEST -> List.of(SortKey.OLDEST);
            case LEAST_SURE -> List.of(SortKey.LEAST_CONFIDENT, SortKey.OLDEST);
        };
    }

    private static SortField newest() {
        return day(true, Long.MIN_VALUE);
    }

    private static SortField day(boolean descending, long missing) {
        return new SortField(Schema.DAY, SortField.Type.LONG, descending, missing);
    }
}
