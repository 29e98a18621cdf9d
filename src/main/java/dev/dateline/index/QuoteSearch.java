package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Order;
import dev.dateline.search.ParsedQuery;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.work.JobContext;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers a search for quotations on one view of the index.
final class QuoteSearch {
    /// Nobody waits long for a page of so many; whoever asks for more, or for the number alone,
    /// wants all of it.
    private static final int MOST_LOOKED_AT = 500;

    /// Pages that begin before this are put in order with all that stands before them.
    private static final int NEAR = 2_000;

    private static final Found NOTHING = new Found(List.of(), 0);

    /// What stands on a page, and how many there are on all.
    private record Found(List<ScoreDoc> docs, int total) {}

    private final IndexSearcher searcher;
    private final QueryCompiler compiler;
    private final ColumnCache columns;
    private Optional<QuotedArticle> last = Optional.empty();

    QuoteSearch(IndexSearcher searcher, QueryCompiler compiler, ColumnCache columns) {
        this.searcher = searcher;
        this.compiler = compiler;
        this.columns = columns;
    }

    QuotePage page(ParsedQuery parsed, QuoteRequest request) throws IOException {
        Query query = compiler.quotations(parsed.criterion());
        var page = Page.of(request.offset(), request.limit(), searcher);
        IndexSearcher limited =
                request.limit() > 0 && request.limit() <= MOST_LOOKED_AT
                        ? new Patience(JobContext.QUIET, query).limit(searcher, Runnable::run)
                        : searcher;
        Optional<Found> found = found(limited, query, request.order(), page);
        var hits = new ArrayList<QuoteHit>();
        for (ScoreDoc doc : found.orElse(NOTHING).docs()) {
            hits.add(hit(doc.doc));
        }
        boolean complete = found.isPresent() && !limited.timedOut();
        return new QuotePage(
                parsed.understood() + (complete ? "" : Patience.STOPPED),
                found.orElse(NOTHING).total(),
                hits);
    }

    /// Empty if it takes too long.
    private static Optional<Found> found(IndexSearcher limited, Query query, Order order, Page page)
            throws IOException {
        try {
            boolean near = page.isEmpty() || page.offset() < NEAR;
            return Optional.of(
                    near ? first(limited, query, order, page) : far(limited, query, order, page));
        } catch (ExitableDirectoryReader.ExitingReaderException tooSlow) {
            return Optional.empty();
        }
    }

    private static Found first(IndexSearcher searcher, Query query, Order order, Page page)
            throws IOException {
        TopFieldDocs top =
                searcher.search(
                        query,
                        new TopFieldCollectorManager(
                                Sorting.of(order), page.end(), null, Integer.MAX_VALUE));
        return new Found(List.of(page.cut(top.scoreDocs)), Math.toIntExact(top.totalHits.value()));
    }

    /// To put millions in order for one page of them takes seconds and hundreds of megabytes.
    private static Found far(IndexSearcher searcher, Query query, Order order, Page page)
            throws IOException {
        var found = FoundDocuments.of(query, searcher);
        if (order == Order.RELEVANCE && !Unscored.isAllAlike(query)) {
            var walk = new HitWalk(searcher, query, Sorting.of(order));
            return new Found(onPage(walk, page), found.count());
        }
        FoundDocuments some = found;
        for (SortKey key : Sorting.keys(order)) {
            if (some.count() > NEAR) {
                some = some.around(page, key);
            }
        }
        var walk = new HitWalk(searcher, some.query(), Sorting.of(order));
        return new Found(onPage(walk, page.from(some.passed())), found.count());
    }

    private static List<ScoreDoc> onPage(HitWalk walk, Page page) throws IOException {
        Page rest = page.from(walk.approach(page.offset()));
        return List.of(rest.cut(walk.next(rest.end())));
    }

    private QuoteHit hit(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        int inLeaf = doc - leaf.docBase;
        var paths = DocValues.getSorted(leaf.reader(), Schema.PATH);
        var numbers = DocValues.getNumeric(leaf.reader(), Schema.NUMBER);
        if (!paths.advanceExact(inLeaf) || !numbers.advanceExact(inLeaf)) {
            throw new IOException("a quotation without path or number: " + doc);
        }
        int number = (int) numbers.longValue();
        String path = paths.lookupOrd(paths.ordValue()).utf8ToString();
        QuotedArticle quoted = article(path);
        Article article = quoted.article();
        return new QuoteHit(
                path,
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                number,
                quoted.quotes().get(number));
    }

    /// Quotations of one article follow one another: the last one read is often the next.
    private QuotedArticle article(String path) throws IOException {
        if (last.isEmpty() || !last.get().article().path().equals(path)) {
            last = new StoredFiles(searcher, columns).article(path);
        }
        return last.orElseThrow(() -> new IOException("a quotation without its article: " + path));
    }
}
