package dev.dateline.index.query;

import dev.dateline.index.store.Schema;

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

/// Restricts queries to article documents, so that they do not find quotations or rejected files.
///
/// A query on fields that only articles have stays as it is, because each filter costs time at
/// every hit.
final class ArticleFilter {
    private static final Set<String> ARTICLE_FIELDS =
            Set.of(
                    Schema.TEXT,
                    Schema.TITLE,
                    Schema.SOURCE,
                    Schema.PATH_TEXT,
                    Schema.DAY_POINT,
                    Schema.ID);

    private ArticleFilter() {}

    static Query restrict(Query query) {
        return findsOnlyArticles(query)
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(Schema.ARTICLES_QUERY, Occur.FILTER)
                        .build();
    }

    /// Returns whether a query is known to find only articles.
    ///
    /// Returns false for `ToParentBlockJoinQuery`, although it finds only articles: Lucene 10.6
    /// cannot score its hits one by one next to an exclusion.
    static boolean findsOnlyArticles(Query query) {
        return switch (query) {
            case BooleanQuery all -> findsOnlyArticles(all);
            case DisjunctionMaxQuery any ->
                    any.getDisjuncts().stream().allMatch(ArticleFilter::findsOnlyArticles);
            case BoostQuery boosted -> findsOnlyArticles(boosted.getQuery());
            case ConstantScoreQuery constant -> findsOnlyArticles(constant.getQuery());
            case TermQuery term ->
                    term.equals(Schema.ARTICLES_QUERY) || isArticleField(term.getTerm().field());
            case SynonymQuery any ->
                    any.getTerms().stream().allMatch(t -> isArticleField(t.field()));
            case MultiPhraseQuery phrase -> isArticleField(phrase.getTermArrays()[0][0].field());
            case MultiTermQuery pattern -> isArticleField(pattern.getField());
            case PointRangeQuery range -> isArticleField(range.getField());
            case IntervalQuery near -> isArticleField(near.getField());
            default -> false;
        };
    }

    /// Returns whether a Boolean query finds only articles. Returns false for a query that only
    /// excludes.
    private static boolean findsOnlyArticles(BooleanQuery query) {
        List<Query> required =
                query.clauses().stream()
                        .filter(BooleanClause::isRequired)
                        .map(BooleanClause::query)
                        .toList();
        Collection<Query> optional = query.getClauses(Occur.SHOULD);
        return required.isEmpty()
                ? !optional.isEmpty()
                        && optional.stream().allMatch(ArticleFilter::findsOnlyArticles)
                : required.stream().anyMatch(ArticleFilter::findsOnlyArticles);
    }

    private static boolean isArticleField(String name) {
        return ARTICLE_FIELDS.contains(name);
    }
}
