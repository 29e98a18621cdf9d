package dev.dateline.index.speakers;

import dev.dateline.index.store.Schema;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.quote.SpeakerVariant;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/// Quotations of the one speaker who has a name, under whatever names the index has them; where
/// nobody has it, of those with its words in their name.
public final class SpeakerQuery extends Query {
    private final String name;
    private final SpeakerLinks links;
    private final Query fallback;

    public SpeakerQuery(String name, SpeakerLinks links, Query words) {
        this.name = name;
        this.links = links;
        this.fallback = words;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Set<SpeakerVariant> names =
                new SpeakerNameResolver(searcher.getIndexReader(), links).resolve(name);
        if (names.isEmpty()) {
            return fallback;
        }
        var terms = names.stream().map(n -> new BytesRef(SpeakerTermCodec.encode(n))).toList();
        return new TermInSetQuery(Schema.SPEAKER_TERM, terms);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "speaker(" + name + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpeakerQuery that
                && name.equals(that.name)
                && links.equals(that.links)
                && fallback.equals(that.fallback);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, links, fallback);
    }
}
