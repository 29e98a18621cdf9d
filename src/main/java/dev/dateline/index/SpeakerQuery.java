package dev.dateline.index;

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
final class SpeakerQuery extends Query {
    private final String name;
    private final SpeakerLinks links;
    private final Query words;

    SpeakerQuery(String name, SpeakerLinks links, Query words) {
        this.name = name;
        this.links = links;
        this.words = words;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Set<SpeakerVariant> names = new SpeakerNames(searcher.getIndexReader(), links).of(name);
        if (names.isEmpty()) {
            return words;
        }
        var terms = names.stream().map(n -> new BytesRef(SpeakerForm.write(n))).toList();
        return new TermInSetQuery(Schema.SPEAKER_FORM, terms);
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
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, links, words);
    }
}
