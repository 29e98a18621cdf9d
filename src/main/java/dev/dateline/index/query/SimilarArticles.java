package dev.dateline.index.query;

import dev.dateline.article.Article;
import dev.dateline.index.facet.ColumnCache;
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
import java.io.UncheckedIOException;

/// Finds articles on the same matter: those with the most of the words that are frequent in one
/// article and rare in the archive.
public final class SimilarArticles {
    /// So many of an article's words say what it is about; more find no better and take longer.
    private static final int MAX_QUERY_TERMS = 25;

    /// A word that no other article has leads nowhere; one that a tenth of them have says nothing.
    private static final int MIN_DOC_FREQ = 2;

    private static final int MAX_DOC_FREQ_PERCENT = 10;

    /// An article that shares less is about something else.
    private static final double MIN_SHARED_RATIO = 0.3;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final ColumnCache columns;

    public SimilarArticles(IndexSearcher searcher, Analyzer analyzer, ColumnCache columns) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.columns = columns;
    }

    /// The other articles like the one at a path; none if there is no such article.
    Query queryFor(String path) {
        try {
            var article = new StoredArticles(searcher, columns).article(path);
            return article.isPresent()
                    ? queryFor(article.get().article())
                    : new MatchNoDocsQuery("no such article");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                    .add(QueryCompiler.ARTICLES, Occur.FILTER)
                    .add(new TermQuery(new Term(Schema.PATH, article.path())), Occur.MUST_NOT)
                    .build();
        }
    }

    private static Query requireSharedTerms(Query words) {
        if (!(words instanceof BooleanQuery any) || any.clauses().isEmpty()) {
            return new MatchNoDocsQuery("no word that says anything");
        }
        var most = new BooleanQuery.Builder();
        any.clauses().forEach(most::add);
        most.setMinimumNumberShouldMatch((int) Math.ceil(any.clauses().size() * MIN_SHARED_RATIO));
        return most.build();
    }
}
