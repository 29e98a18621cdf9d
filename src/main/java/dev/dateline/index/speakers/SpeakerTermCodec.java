package dev.dateline.index.speakers;

import dev.dateline.quote.SpeakerKey;
import dev.dateline.quote.SpeakerVariant;

import java.util.List;
import java.util.regex.Pattern;

/// A speaker's name as the index keeps it: the key in front of the printed name, so that names of
/// one base are neighbours.
public final class SpeakerTermCodec {
    private static final String SEPARATOR = "\n"; // in no name and no key
    private static final Pattern SEPARATOR_PATTERN = Pattern.compile(SEPARATOR);
    private static final Pattern BLANK = Pattern.compile(" ");

    private SpeakerTermCodec() {}

    public static String encode(SpeakerVariant variant) {
        SpeakerKey key = variant.key();
        return prefix(key.base())
                + String.join(" ", key.middleNames())
                + SEPARATOR
                + variant.name();
    }

    public static SpeakerVariant decode(String form) {
        String[] parts = SEPARATOR_PATTERN.split(form, 3);
        List<String> inner = parts[1].isEmpty() ? List.of() : List.of(BLANK.split(parts[1], -1));
        return new SpeakerVariant(parts[2], new SpeakerKey(parts[0], inner));
    }

    public static String base(String form) {
        return form.substring(0, form.indexOf(SEPARATOR));
    }

    /// With what all names of a base begin, and no others.
    static String prefix(String base) {
        return base + SEPARATOR;
    }
}
