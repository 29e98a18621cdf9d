package dev.dateline.index.duplicates;

import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.store.Schema;
import dev.dateline.index.store.StoredArticles;

import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/// The article at a path and its copies; nothing if there is no such article.
public final class NearDuplicatesQuery extends Query {
    private final String path;
    private final ColumnCache columns;

    public NearDuplicatesQuery(String path, ColumnCache columns) {
        this.path = path;
        this.columns = columns;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var paths = new StoredArticles(searcher, columns).nearDuplicatePaths(path);
        return new ConstantScoreQuery(
                new TermInSetQuery(Schema.PATH, paths.stream().map(BytesRef::new).toList()));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "copies(" + path + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearDuplicatesQuery that
                && path.equals(that.path)
                && columns == that.columns;
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
