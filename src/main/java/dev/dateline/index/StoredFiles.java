package dev.dateline.index;

import dev.dateline.article.ArticleId;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.ArchiveStats;
import dev.dateline.work.JobContext;

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
final class StoredFiles {
    private static final Query PROBLEMS = new TermQuery(new Term(Schema.PROBLEM, Schema.YES));

    /// More files of the very same bytes than these are not told apart.
    private static final int MOST_COPIES = 1_000;

    /// Files listed at a time.
    private static final int STEP = 100_000;

    private final IndexSearcher searcher;
    private final ColumnCache columns;

    StoredFiles(IndexSearcher searcher, ColumnCache columns) {
        this.searcher = searcher;
        this.columns = columns;
    }

    Optional<QuotedArticle> article(String path) throws IOException {
        int doc = find(path, Schema.ARTICLE);
        return doc < 0 ? Optional.empty() : Optional.of(decode(doc).article());
    }

    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    List<String> paths(Query query, Sort sort, JobContext job) throws IOException {
        var paths = new ArrayList<String>();
        var walk = new HitWalk(endingWith(job), query, sort);
        ScoreDoc[] docs;
        do {
            docs = walk.next(STEP);
            job.stopIfCancelled();
            for (ScoreDoc doc : docs) {
                paths.add(path(doc.doc));
            }
        } while (docs.length == STEP);
        return paths;
    }

    /// A searcher on the same view that ends a search early when the job is cancelled.
    private IndexSearcher endingWith(JobContext job) {
        var ending = new IndexSearcher(searcher.getIndexReader());
        ending.setQueryCache(searcher.getQueryCache());
        ending.setTimeout(job::isCancelled);
        return ending;
    }

    /// Where the articles of one content lie.
    List<String> paths(ArticleId id) throws IOException {
        Query query = new TermQuery(new Term(Schema.ID, Schema.id(id)));
        var paths = new ArrayList<String>();
        for (ScoreDoc doc : searcher.search(query, MOST_COPIES).scoreDocs) {
            paths.add(path(doc.doc));
        }
        return paths;
    }

    /// Where the copies of an article lie, itself included; empty if there is no such article.
    List<String> copies(String path) throws IOException {
        int article = find(path, Schema.ARTICLE);
        if (article < 0) {
            return List.of();
        }
        CopyGroups groups = columns.copies(searcher.getIndexReader());
        int group = groups.of(article);
        if (group == CopyGroups.ALONE) {
            return List.of(path);
        }
        var paths = new ArrayList<String>();
        for (int doc : groups.members(group)) {
            paths.add(path(doc));
        }
        return paths;
    }

    FileStamp stamp(String path) throws IOException {
        return Stamps.read(column(find(path, Schema.ARTICLE), Schema.STAMP));
    }

    List<Problem> problems(String path) throws IOException {
        int article = find(path, Schema.ARTICLE);
        if (article >= 0) {
            return decode(article).problems();
        }
        int rejected = find(path, Schema.REJECTED);
        return rejected < 0 ? List.of() : ArticleCodec.decodeProblems(record(rejected), path);
    }

    ArticleCodec.Stored decode(int article) throws IOException {
        return ArticleCodec.decode(record(article));
    }

    /// How many words an article has.
    int words(int article) throws IOException {
        LeafReaderContext leaf = leaf(article);
        NumericDocValues words = DocValues.getNumeric(leaf.reader(), Schema.WORDS);
        return words.advanceExact(article - leaf.docBase) ? Math.toIntExact(words.longValue()) : 0;
    }

    ArchiveStats stats(SpeakerLinks links) throws IOException {
        ResultCounts counts =
                searcher.search(QueryCompiler.ARTICLES, new ResultCounter.Manager(columns));
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
    private int find(String path, String type) throws IOException {
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

    private BytesRef record(int doc) throws IOException {
        return column(doc, Schema.RECORD);
    }

    private BytesRef column(int doc, String field) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        if (!values.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without its " + field + ": " + doc);
        }
        return values.binaryValue();
    }
}
