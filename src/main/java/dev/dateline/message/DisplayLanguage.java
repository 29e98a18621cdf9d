package dev.dateline.message;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/// The language in which Dateline speaks: that of the user's system if it is one of those that
/// Dateline knows, else English.
public final class DisplayLanguage {
    private static final Set<String> KNOWN = Set.of("en", "de", "pt", "zh");

    private DisplayLanguage() {}

    /// Fixed for the whole run of the program.
    public static Locale locale() {
        return Chosen.LOCALE;
    }

    /// Days and months as this language writes them.
    ///
    /// @param english the pattern for English, which puts the day first
    /// @param skeleton what is to be named, for other languages, as
    ///   [DateTimeFormatter#ofLocalizedPattern] takes it
    public static DateTimeFormatter dateFormatter(String english, String skeleton) {
        return dateFormatter(locale(), english, skeleton);
    }

    static DateTimeFormatter dateFormatter(Locale locale, String english, String skeleton) {
        return locale.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale);
    }

    private static final class Chosen {
        private static final Locale LOCALE = select(Locale.getDefault(Locale.Category.DISPLAY));

        private Chosen() {}
    }

    static Locale select(Locale system) {
        String language = system.getLanguage();
        if (!KNOWN.contains(language) || language.equals("en") || isTraditional(system)) {
            return Locale.ENGLISH;
        }
        return system;
    }

    /// Dateline knows simplified characters only.
    private static boolean isTraditional(Locale system) {
        String script = system.getScript();
        return script.isEmpty()
                ? Set.of("TW", "HK", "MO").contains(system.getCountry())
                : script.equals("Hant");
    }
}
