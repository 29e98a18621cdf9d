package dev.dateline.library.reuse;

import dev.dateline.library.Archive;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.SpeakerKey;
import dev.dateline.search.SpeakerSummary.Usage;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Compares the speakers of quotations with all names under which an archive prints one speaker.
///
/// @param names includes those that the user declared to be the same speaker; empty if there is no
///   speaker
record SpeakerNameMatcher(Set<String> names) {
    SpeakerNameMatcher {
        names = Set.copyOf(names);
    }

    static SpeakerNameMatcher of(Speaker speaker, Archive archive) throws IOException {
        var names = new HashSet<String>();
        if (!speaker.isNobody()) {
            names.add(speaker.name());
            archive.speaker(speaker.name()).names().stream().map(Usage::text).forEach(names::add);
        }
        return new SpeakerNameMatcher(names);
    }

    /// Tells whether a quotation is attributed to a speaker with a different name.
    ///
    /// Two names match if one is the surname of the other. A missing speaker matches any name.
    boolean isDifferentFrom(Speaker other) {
        return !names.isEmpty()
                && !other.isNobody()
                && names.stream().noneMatch(name -> isSame(name, other.name()));
    }

    private static boolean isSame(String one, String other) {
        return SpeakerKey.ofPerson(one).isCompatibleWith(SpeakerKey.ofPerson(other))
                || SpeakerKey.ofOther(one).isCompatibleWith(SpeakerKey.ofOther(other))
                || isSurnameOf(one, other)
                || isSurnameOf(other, one);
    }

    private static boolean isSurnameOf(String one, String other) {
        String name = one.toLowerCase(Locale.ROOT);
        return name.indexOf(' ') < 0 && other.toLowerCase(Locale.ROOT).endsWith(" " + name);
    }
}
