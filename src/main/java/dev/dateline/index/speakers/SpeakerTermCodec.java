package dev.dateline.index.speakers;

import dev.dateline.quote.SpeakerKey;
import dev.dateline.quote.SpeakerVariant;

import java.util.List;
import java.util.regex.Pattern;

/// Encodes a speaker's [SpeakerKey] and printed name as one index term.
///
/// The term begins with the key's base, so that names with the same base are adjacent in the index.
public final class SpeakerTermCodec {
    private static final String SEPARATOR = "\n"; // occurs in no name and no key
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

    public static SpeakerVariant decode(String term) {
        String[] parts = SEPARATOR_PATTERN.split(term, 3);
        List<String> middleNames =
                parts[1].isEmpty() ? List.of() : List.of(BLANK.split(parts[1], -1));
        return new SpeakerVariant(parts[2], new SpeakerKey(parts[0], middleNames));
    }

    /// Returns the key base of an encoded speaker.
    public static String base(String term) {
        return term.substring(0, term.indexOf(SEPARATOR));
    }

    /// Returns the prefix that only the terms of speakers with this key base have.
    static String prefix(String base) {
        return base + SEPARATOR;
    }
}
