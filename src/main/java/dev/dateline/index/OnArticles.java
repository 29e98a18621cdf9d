package dev.dateline.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Keeps a query to articles. One that can find nothing else, as it asks for what only articles
/// have, stays as it is: each further demand costs time at every hit.
final class OnArticles {
    static final Query ARTICLES = new TermQuery(new Term(Schema.TYPE, Schema.ARTICLE));

    private static final Set<String> FIELDS =
            Set.of(
                    Schema.TEXT,
                    Schema.TITLE,
                    Schema.SOURCE,
                    Schema.PATH_WORDS,
                    Schema.DAY_POINT,
                    Schema.ID);

    private OnArticles() {}

    static Query only(Query query) {
        return is(query)
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(ARTICLES, Occur.FILTER)
                        .build();
    }

    /// Whether a query finds articles only, for all that can be seen of it. (Not said of a query by
    /// quotations: Lucene 10.6 cannot score its hits one by one where an exclusion stands beside.)
    static boolean is(Query query) {
        return switch (query) {
            case BooleanQuery all -> is(all);
            case DisjunctionMaxQuery any -> any.getDisjuncts().stream().allMatch(OnArticles::is);
            case BoostQuery boosted -> is(boosted.getQuery());
            case ConstantScoreQuery constant -> is(constant.getQuery());
            case TermQuery word -> word.equals(ARTICLES) || isField(word.getTerm().field());
            case SynonymQuery forms -> forms.getTerms().stream().allMatch(t -> isField(t.field()));
            case MultiPhraseQuery phrase -> isField(phrase.getTermArrays()[0][0].field());
            case MultiTermQuery pattern -> isField(pattern.getField());
            case PointRangeQuery range -> isField(range.getField());
            case IntervalQuery near -> isField(near.getField());
            default -> false;
        };
    }

    /// One that only excludes asks for nothing that articles have.
    private static boolean is(BooleanQuery query) {
        List<Query> required =
                query.clauses().stream()
                        .filter(BooleanClause::isRequired)
                        .map(BooleanClause::query)
                        .toList();
        Collection<Query> choices = query.getClauses(Occur.SHOULD);
        return required.isEmpty()
                ? !choices.isEmpty() && choices.stream().allMatch(OnArticles::is)
                : required.stream().anyMatch(OnArticles::is);
    }

    private static boolean isField(String name) {
        return FIELDS.contains(name);
    }
}
