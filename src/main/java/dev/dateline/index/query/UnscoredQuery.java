package dev.dateline.index.query;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

import java.util.List;
import java.util.stream.Stream;

/// Rewrites queries to faster queries that find the same documents without computing scores.
///
/// Without scores, Lucene processes a Boolean "or" by thousands of documents at a time, but a
/// disjunction of maxima or synonyms document by document.
public final class UnscoredQuery {
    private UnscoredQuery() {}

    public static Query of(Query query) {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery());
            case ConstantScoreQuery constant -> of(constant.getQuery());
            case DisjunctionMaxQuery _, SynonymQuery _ -> anyOf(alternatives(query).toList());
            case BooleanQuery all when all.getMinimumNumberShouldMatch() == 0 ->
                    rewriteBoolean(all);
            default -> query;
        };
    }

    /// Returns whether a query certainly gives all hits the same score.
    public static boolean scoresEqually(Query query) {
        return switch (query) {
            case ConstantScoreQuery _, MatchAllDocsQuery _ -> true;
            case BooleanQuery all ->
                    all.clauses().stream()
                            .allMatch(c ->
                                    c.isProhibited()
                                            || c.occur() == Occur.FILTER
                                            || (c.occur() == Occur.MUST
                                                    && scoresEqually(c.query())));
            default -> false;
        };
    }

    private static Query rewriteBoolean(BooleanQuery query) {
        if (isDisjunction(query)) {
            return anyOf(alternatives(query).toList());
        }
        boolean required = query.clauses().stream().anyMatch(BooleanClause::isRequired);
        var all = new BooleanQuery.Builder();
        for (BooleanClause clause : query.clauses()) {
            if (clause.isRequired()) {
                all.add(of(clause.query()), Occur.FILTER);
            } else if (clause.isProhibited() || !required) {
                all.add(of(clause.query()), clause.occur());
            }
        }
        return all.build();
    }

    /// Splits a disjunction into its alternatives, of which a document must match at least one.
    private static Stream<Query> alternatives(Query query) {
        return switch (query) {
            case BoostQuery boosted -> alternatives(boosted.getQuery());
            case DisjunctionMaxQuery any ->
                    any.getDisjuncts().stream().flatMap(UnscoredQuery::alternatives);
            case SynonymQuery any -> any.getTerms().stream().map(TermQuery::new);
            case BooleanQuery any
                    when isDisjunction(any) && any.getMinimumNumberShouldMatch() == 0 ->
                    any.clauses().stream().flatMap(c -> alternatives(c.query()));
            default -> Stream.of(of(query));
        };
    }

    private static boolean isDisjunction(BooleanQuery query) {
        return query.clauses().stream().allMatch(c -> c.occur() == Occur.SHOULD);
    }

    private static Query anyOf(List<Query> alternatives) {
        if (alternatives.size() == 1) {
            return alternatives.getFirst();
        }
        var any = new BooleanQuery.Builder();
        alternatives.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
