package dev.dateline.index.speakers;

import dev.dateline.index.store.Schema;
import dev.dateline.quote.SpeakerGroups;
import dev.dateline.quote.SpeakerKey;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.quote.SpeakerVariant;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the names under which articles in one view of the index quote a speaker.
///
/// @param links names that the user declared to be one speaker's
public record SpeakerNameResolver(IndexReader reader, SpeakerLinks links) {
    /// Returns a query for the quotations of the speaker that has this name.
    ///
    /// @param fallback the query if no speaker has the name
    public Query query(String name, Query fallback) throws IOException {
        Set<SpeakerVariant> names = resolve(name);
        if (names.isEmpty()) {
            return fallback;
        }
        var terms = names.stream().map(n -> new BytesRef(SpeakerTermCodec.encode(n))).toList();
        return new TermInSetQuery(Schema.SPEAKER_TERM, terms);
    }

    /// Returns all names of the speaker that has this name, or nearly this name; empty if there is
    /// none.
    ///
    /// If several speakers may have the name but none exactly, returns the names of all of them.
    Set<SpeakerVariant> resolve(String name) throws IOException {
        var found = new LinkedHashSet<SpeakerVariant>();
        var resolved = new HashSet<String>();
        var pending = new ArrayDeque<String>();
        pending.add(name);
        while (!pending.isEmpty()) {
            String next = pending.remove();
            if (resolved.add(next)) {
                for (SpeakerVariant variant : resolveUnlinked(next)) {
                    found.add(variant);
                    pending.addAll(links.namesLinkedTo(variant.name()));
                }
                pending.addAll(links.namesLinkedTo(next));
            }
        }
        return found;
    }

    private Set<SpeakerVariant> resolveUnlinked(String name) throws IOException {
        var keys =
                new LinkedHashSet<>(List.of(SpeakerKey.ofPerson(name), SpeakerKey.ofOther(name)));
        var found = new LinkedHashSet<SpeakerVariant>();
        for (SpeakerKey key : keys) {
            Set<SpeakerVariant> sameBase = variantsOfBase(key.base());
            var requested = new SpeakerVariant(name, key);
            var all = new LinkedHashSet<>(sameBase);
            all.add(requested);
            SpeakerGroups.partition(all).stream()
                    .filter(group -> group.contains(requested))
                    .flatMap(Collection::stream)
                    .filter(sameBase::contains)
                    .forEach(found::add);
            if (found.isEmpty() && key.middleNames().isEmpty()) {
                found.addAll(sameBase);
            }
        }
        return found;
    }

    /// Returns the speaker names whose key has this base, in index order.
    private Set<SpeakerVariant> variantsOfBase(String base) throws IOException {
        var variants = new LinkedHashSet<SpeakerVariant>();
        var prefix = new BytesRef(SpeakerTermCodec.prefix(base));
        for (LeafReaderContext segment : reader.leaves()) {
            Terms terms = segment.reader().terms(Schema.SPEAKER_TERM);
            if (terms != null) {
                TermsEnum names = terms.iterator();
                BytesRef term =
                        names.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : names.term();
                while (term != null && StringHelper.startsWith(term, prefix)) {
                    variants.add(SpeakerTermCodec.decode(term.utf8ToString()));
                    term = names.next();
                }
            }
        }
        return variants;
    }
}
