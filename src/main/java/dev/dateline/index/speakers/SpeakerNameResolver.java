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
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Under which names one view of the index has a speaker.
final class SpeakerNameResolver {
    private final IndexReader reader;
    private final SpeakerLinks links;

    SpeakerNameResolver(IndexReader reader, SpeakerLinks links) {
        this.reader = reader;
        this.links = links;
    }

    /// All names of the speaker who has this one, as printed or nearly so; none if nobody has. A
    /// name that several speakers may have, and none exactly, means them all.
    Set<SpeakerVariant> resolve(String name) throws IOException {
        var found = new LinkedHashSet<SpeakerVariant>();
        var asked = new HashSet<String>();
        var toAsk = new ArrayDeque<String>();
        toAsk.add(name);
        while (!toAsk.isEmpty()) {
            String next = toAsk.remove();
            if (asked.add(next)) {
                for (SpeakerVariant variant : resolveUnlinked(next)) {
                    found.add(variant);
                    toAsk.addAll(links.namesLinkedTo(variant.name()));
                }
                toAsk.addAll(links.namesLinkedTo(next));
            }
        }
        return found;
    }

    /// Without regard to links.
    private Set<SpeakerVariant> resolveUnlinked(String name) throws IOException {
        var keys =
                new LinkedHashSet<>(List.of(SpeakerKey.ofPerson(name), SpeakerKey.ofOther(name)));
        var found = new LinkedHashSet<SpeakerVariant>();
        for (SpeakerKey key : keys) {
            Set<SpeakerVariant> sameBase = variantsOfBase(key.base());
            var typed = new SpeakerVariant(name, key);
            var all = new LinkedHashSet<>(sameBase);
            all.add(typed);
            SpeakerGroups.partition(all).stream()
                    .filter(group -> group.contains(typed))
                    .flatMap(Collection::stream)
                    .filter(sameBase::contains)
                    .forEach(found::add);
            if (found.isEmpty() && key.middleNames().isEmpty()) {
                found.addAll(sameBase);
            }
        }
        return found;
    }

    /// In the order of the index.
    private Set<SpeakerVariant> variantsOfBase(String base) throws IOException {
        var variants = new LinkedHashSet<SpeakerVariant>();
        var start = new BytesRef(SpeakerTermCodec.prefix(base));
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Schema.SPEAKER_TERM);
            if (terms != null) {
                TermsEnum names = terms.iterator();
                BytesRef term =
                        names.seekCeil(start) == TermsEnum.SeekStatus.END ? null : names.term();
                while (term != null && StringHelper.startsWith(term, start)) {
                    variants.add(SpeakerTermCodec.decode(term.utf8ToString()));
                    term = names.next();
                }
            }
        }
        return variants;
    }
}
