package dev.dateline.index.query;

import dev.dateline.article.Article;
import dev.dateline.index.store.BodyText;
import dev.dateline.index.store.Schema;
import dev.dateline.index.store.StoredArticles;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.io.StringReader;

/// Builds queries for articles about the same subject as another article.
///
/// The query has the terms that are frequent in the article and rare in the archive.
record SimilarArticles(IndexSearcher searcher, Analyzer analyzer) {
    /// Maximum number of terms of a query. More terms find no better articles and take longer.
    private static final int MAX_QUERY_TERMS = 25;

    /// Minimum number of articles that have a term. Ignores terms that no other article has.
    private static final int MIN_DOC_FREQ = 2;

    /// Maximum share of all articles that may have a term, in percent. More frequent terms are
    /// ignored.
    private static final int MAX_DOC_FREQ_PERCENT = 10;

    /// The minimum share of the query's terms that a similar article has.
    private static final double MIN_SHARED_RATIO = 0.3;

    /// Returns a query for the articles that are similar to the article at a path, without that
    /// article.
    ///
    /// It matches nothing if there is no such article.
    Query queryFor(String path) throws IOException {
        var article = new StoredArticles(searcher).article(path);
        return article.isPresent()
                ? queryFor(article.get().article())
                : new MatchNoDocsQuery("no such article");
    }

    private Query queryFor(Article article) throws IOException {
        var like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(analyzer);
        like.setFieldNames(new String[] {Schema.TEXT});
        like.setMinTermFreq(1);
        like.setMinDocFreq(MIN_DOC_FREQ);
        like.setMaxDocFreq(
                Math.max(
                        MIN_DOC_FREQ,
                        searcher.getIndexReader().getDocCount(Schema.TEXT)
                                * MAX_DOC_FREQ_PERCENT
                                / 100));
        like.setMinWordLen(3);
        like.setMaxQueryTerms(MAX_QUERY_TERMS);
        try (var text = new StringReader(BodyText.of(article))) {
            return new BooleanQuery.Builder()
                    .add(requireSharedTerms(like.like(Schema.TEXT, text)), Occur.MUST)
                    .add(Schema.ARTICLES_QUERY, Occur.FILTER)
                    .add(new TermQuery(new Term(Schema.PATH, article.path())), Occur.MUST_NOT)
                    .build();
        }
    }

    private static Query requireSharedTerms(Query terms) {
        if (!(terms instanceof BooleanQuery any) || any.clauses().isEmpty()) {
            return new MatchNoDocsQuery("no distinctive term");
        }
        var shared = new BooleanQuery.Builder();
        any.clauses().forEach(shared::add);
        shared.setMinimumNumberShouldMatch(
                (int) Math.ceil(any.clauses().size() * MIN_SHARED_RATIO));
        return shared.build();
    }
}
