package dev.dateline.index.query;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

import java.io.IOException;

/// A query whose terms are looked up in the index when a search rewrites it.
final class DeferredQuery extends Query {
    private final Object key;
    private final Resolver resolver;

    interface Resolver {
        Query resolve(IndexSearcher searcher) throws IOException;
    }

    /// Creates a query that the resolver turns into a query on an index.
    ///
    /// @param key identifies the query; queries with equal keys are equal
    DeferredQuery(Object key, Resolver resolver) {
        this.key = key;
        this.resolver = resolver;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return resolver.resolve(searcher);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return key.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeferredQuery that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
