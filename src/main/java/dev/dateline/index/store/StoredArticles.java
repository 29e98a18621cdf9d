package dev.dateline.index.store;

import dev.dateline.article.ArticleId;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.index.duplicates.NearDuplicateGroups;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.facet.FacetCollector;
import dev.dateline.index.facet.ResultFacets;
import dev.dateline.index.query.QueryCompiler;
import dev.dateline.index.search.SearchAfterCursor;
import dev.dateline.job.JobContext;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.ArchiveStats;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one view of the index holds of each file.
public final class StoredArticles {
    private static final Query PROBLEMS = new TermQuery(new Term(Schema.PROBLEM, Schema.YES));

    /// More files of the very same bytes than these are not told apart.
    private static final int MAX_IDENTICAL = 1_000;

    /// Files listed at a time.
    private static final int BATCH_SIZE = 100_000;

    private final IndexSearcher searcher;
    private final ColumnCache columns;

    public StoredArticles(IndexSearcher searcher, ColumnCache columns) {
        this.searcher = searcher;
        this.columns = columns;
    }

    public Optional<QuotedArticle> article(String path) throws IOException {
        int doc = findDocument(path, Schema.ARTICLE);
        return doc < 0 ? Optional.empty() : Optional.of(readRecord(doc).article());
    }

    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    public List<String> paths(Query query, Sort sort, JobContext job) throws IOException {
        var paths = new ArrayList<String>();
        var walk = new SearchAfterCursor(cancellableSearcher(job), query, sort);
        ScoreDoc[] docs;
        do {
            docs = walk.next(BATCH_SIZE);
            job.throwIfCancelled();
            for (ScoreDoc doc : docs) {
                paths.add(path(doc.doc));
            }
        } while (docs.length == BATCH_SIZE);
        return paths;
    }

    /// A searcher on the same view that ends a search early when the job is cancelled.
    private IndexSearcher cancellableSearcher(JobContext job) {
        var ending = new IndexSearcher(searcher.getIndexReader());
        ending.setQueryCache(searcher.getQueryCache());
        ending.setTimeout(job::isCancelled);
        return ending;
    }

    /// Where the articles of one content lie.
    public List<String> paths(ArticleId id) throws IOException {
        Query query = new TermQuery(new Term(Schema.ID, Schema.idTerm(id)));
        var paths = new ArrayList<String>();
        for (ScoreDoc doc : searcher.search(query, MAX_IDENTICAL).scoreDocs) {
            paths.add(path(doc.doc));
        }
        return paths;
    }

    /// Where the copies of an article lie, itself included; empty if there is no such article.
    public List<String> nearDuplicatePaths(String path) throws IOException {
        int article = findDocument(path, Schema.ARTICLE);
        if (article < 0) {
            return List.of();
        }
        NearDuplicateGroups groups = columns.duplicateGroups(searcher.getIndexReader());
        int group = groups.of(article);
        if (group == NearDuplicateGroups.NO_GROUP) {
            return List.of(path);
        }
        var paths = new ArrayList<String>();
        for (int doc : groups.members(group)) {
            paths.add(path(doc));
        }
        return paths;
    }

    public FileStamp stamp(String path) throws IOException {
        return FileStampCodec.decode(docValue(findDocument(path, Schema.ARTICLE), Schema.STAMP));
    }

    public List<Problem> problems(String path) throws IOException {
        int article = findDocument(path, Schema.ARTICLE);
        if (article >= 0) {
            return readRecord(article).problems();
        }
        int rejected = findDocument(path, Schema.REJECTED);
        return rejected < 0 ? List.of() : ArticleCodec.decodeProblems(recordBytes(rejected), path);
    }

    public ArticleCodec.ArticleRecord readRecord(int article) throws IOException {
        return ArticleCodec.decode(recordBytes(article));
    }

    /// How many words an article has.
    public int wordCount(int article) throws IOException {
        LeafReaderContext leaf = leaf(article);
        NumericDocValues words = DocValues.getNumeric(leaf.reader(), Schema.WORD_COUNT);
        return words.advanceExact(article - leaf.docBase) ? Math.toIntExact(words.longValue()) : 0;
    }

    public ArchiveStats stats(SpeakerLinks links) throws IOException {
        ResultFacets counts =
                searcher.search(QueryCompiler.ARTICLES, new FacetCollector.Manager(columns));
        return new ArchiveStats(
                searcher.count(QueryCompiler.ARTICLES),
                searcher.count(new TermQuery(new Term(Schema.TYPE, Schema.QUOTE))),
                counts.histogram(),
                counts.sources(Integer.MAX_VALUE),
                counts.speakers(Integer.MAX_VALUE, links),
                problems());
    }

    private List<Problem> problems() throws IOException {
        var problems = new ArrayList<Problem>();
        int count = Math.max(1, searcher.count(PROBLEMS));
        for (ScoreDoc doc : searcher.search(PROBLEMS, count).scoreDocs) {
            problems.addAll(problems(path(doc.doc)));
        }
        problems.sort(Comparator.comparing(Problem::path).thenComparingInt(Problem::line));
        return problems;
    }

    private String path(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        SortedDocValues paths = DocValues.getSorted(leaf.reader(), Schema.PATH);
        if (!paths.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without path: " + doc);
        }
        return paths.lookupOrd(paths.ordValue()).utf8ToString();
    }

    /// The document, or -1.
    private int findDocument(String path, String type) throws IOException {
        Query file =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Schema.PATH, path)), Occur.FILTER)
                        .add(new TermQuery(new Term(Schema.TYPE, type)), Occur.FILTER)
                        .build();
        ScoreDoc[] found = searcher.search(file, 1).scoreDocs;
        return found.length == 0 ? -1 : found[0].doc;
    }

    private LeafReaderContext leaf(int doc) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private BytesRef recordBytes(int doc) throws IOException {
        return docValue(doc, Schema.RECORD);
    }

    private BytesRef docValue(int doc, String field) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        if (!values.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without its " + field + ": " + doc);
        }
        return values.binaryValue();
    }
}
