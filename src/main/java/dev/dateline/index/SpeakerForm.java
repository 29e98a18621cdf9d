package dev.dateline.index;

import dev.dateline.quote.SpeakerKey;
import dev.dateline.quote.SpeakerVariant;

import java.util.List;
import java.util.regex.Pattern;

/// A speaker's name as the index keeps it: the key in front of the printed name, so that names of
/// one base are neighbours.
final class SpeakerForm {
    private static final String GAP = "\n"; // in no name and no key
    private static final Pattern GAPS = Pattern.compile(GAP);
    private static final Pattern BLANK = Pattern.compile(" ");

    private SpeakerForm() {}

    static String write(SpeakerVariant variant) {
        SpeakerKey key = variant.key();
        return start(key.base()) + String.join(" ", key.inner()) + GAP + variant.name();
    }

    static SpeakerVariant read(String form) {
        String[] parts = GAPS.split(form, 3);
        List<String> inner = parts[1].isEmpty() ? List.of() : List.of(BLANK.split(parts[1], -1));
        return new SpeakerVariant(parts[2], new SpeakerKey(parts[0], inner));
    }

    static String base(String form) {
        return form.substring(0, form.indexOf(GAP));
    }

    /// With what all names of a base begin, and no others.
    static String start(String base) {
        return base + GAP;
    }
}
