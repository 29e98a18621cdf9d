package dev.dateline.index.store;

import dev.dateline.article.ArticleId;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.quote.QuotedArticle;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the stored articles, problems and stamps in one view of the index.
public final class StoredArticles {
    /// Returned instead of a document number if a document is missing.
    public static final int NO_DOCUMENT = -1;

    /// Maximum number of paths that are listed for one article ID.
    private static final int MAX_IDENTICAL = 1_000;

    private final IndexSearcher searcher;
    private final DocValuesLookup docValues;

    public StoredArticles(IndexSearcher searcher) {
        this.searcher = searcher;
        docValues = new DocValuesLookup(searcher.getIndexReader());
    }

    public Optional<QuotedArticle> article(String path) throws IOException {
        int doc = findArticle(path);
        return doc == NO_DOCUMENT ? Optional.empty() : Optional.of(readRecord(doc).article());
    }

    /// Returns the paths of all files with the same bytes, at most 1,000.
    public List<String> paths(ArticleId id) throws IOException {
        Query query = new TermQuery(new Term(Schema.ID, Schema.idTerm(id)));
        var paths = new ArrayList<String>();
        for (ScoreDoc found : searcher.search(query, MAX_IDENTICAL).scoreDocs) {
            paths.add(docValues.path(found.doc));
        }
        return paths;
    }

    /// Returns the stamp of the article file at a path, which must be in the index.
    public FileStamp stamp(String path) throws IOException {
        return ArticleCodec.decodeStamp(docValues.bytes(Schema.STAMP, findArticle(path)));
    }

    /// Returns the problems of the article or rejected file at a path.
    public List<Problem> problems(String path) throws IOException {
        int article = findArticle(path);
        if (article != NO_DOCUMENT) {
            return readRecord(article).problems();
        }
        int rejected = findDocument(path, Schema.REJECTED);
        return rejected == NO_DOCUMENT ? List.of() : rejectedFileProblems(rejected);
    }

    /// Returns the problems of all files, sorted by path and line number.
    public List<Problem> allProblems() throws IOException {
        var problems = new ArrayList<Problem>();
        for (ScoreDoc article : findWithProblem(Schema.ARTICLE)) {
            problems.addAll(readRecord(article.doc).problems());
        }
        for (ScoreDoc rejected : findWithProblem(Schema.REJECTED)) {
            problems.addAll(rejectedFileProblems(rejected.doc));
        }
        problems.sort(Comparator.comparing(Problem::path).thenComparingInt(Problem::line));
        return problems;
    }

    public ArticleCodec.ArticleRecord readRecord(int article) throws IOException {
        return ArticleCodec.decode(docValues.bytes(Schema.RECORD, article));
    }

    /// Returns the document number of the article at a path, or [#NO_DOCUMENT].
    public int findArticle(String path) throws IOException {
        return findDocument(path, Schema.ARTICLE);
    }

    private int findDocument(String path, String type) throws IOException {
        Query file = bothOf(new Term(Schema.PATH, path), new Term(Schema.TYPE, type));
        ScoreDoc[] found = searcher.search(file, 1).scoreDocs;
        return found.length == 0 ? NO_DOCUMENT : found[0].doc;
    }

    private ScoreDoc[] findWithProblem(String type) throws IOException {
        Query files = bothOf(new Term(Schema.PROBLEM, Schema.YES), new Term(Schema.TYPE, type));
        return searcher.search(files, Math.max(1, searcher.count(files))).scoreDocs;
    }

    private static Query bothOf(Term one, Term other) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(one), Occur.FILTER)
                .add(new TermQuery(other), Occur.FILTER)
                .build();
    }

    private List<Problem> rejectedFileProblems(int doc) throws IOException {
        BytesRef record = docValues.bytes(Schema.RECORD, doc);
        return ArticleCodec.decodeProblems(record, docValues.path(doc));
    }
}
