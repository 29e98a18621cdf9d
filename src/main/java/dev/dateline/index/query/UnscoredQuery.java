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

/// The query that finds the same documents and does not know which is the best: Lucene takes "any
/// of" by thousands of documents at a time where nobody asks for scores, but goes through "the best
/// of" and grammatical forms one by one.
public final class UnscoredQuery {
    private UnscoredQuery() {}

    public static Query of(Query query) {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery());
            case ConstantScoreQuery constant -> of(constant.getQuery());
            case DisjunctionMaxQuery _, SynonymQuery _ -> anyOf(choices(query).toList());
            case BooleanQuery all when all.getMinimumNumberShouldMatch() == 0 ->
                    rewriteBoolean(all);
            default -> query;
        };
    }

    /// Whether all that a query finds is equally good.
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
        if (isChoice(query)) {
            return anyOf(choices(query).toList());
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

    /// The queries of which a document must match one.
    private static Stream<Query> choices(Query query) {
        return switch (query) {
            case BoostQuery boosted -> choices(boosted.getQuery());
            case DisjunctionMaxQuery any ->
                    any.getDisjuncts().stream().flatMap(UnscoredQuery::choices);
            case SynonymQuery forms -> forms.getTerms().stream().map(TermQuery::new);
            case BooleanQuery any when isChoice(any) && any.getMinimumNumberShouldMatch() == 0 ->
                    any.clauses().stream().flatMap(c -> choices(c.query()));
            default -> Stream.of(of(query));
        };
    }

    private static boolean isChoice(BooleanQuery query) {
        return query.clauses().stream().allMatch(c -> c.occur() == Occur.SHOULD);
    }

    private static Query anyOf(List<Query> choices) {
        if (choices.size() == 1) {
            return choices.getFirst();
        }
        var any = new BooleanQuery.Builder();
        choices.forEach(choice -> any.add(choice, Occur.SHOULD));
        return any.build();
    }
}
