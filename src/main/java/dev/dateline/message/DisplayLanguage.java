package dev.dateline.message;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/// Determines the language of the window: the language of the system if it is supported, otherwise
/// English.
public final class DisplayLanguage {
    private static final Set<String> KNOWN = Set.of("en", "de", "pt", "zh");

    private DisplayLanguage() {}

    /// Returns the locale of the window. It never changes while the program runs.
    public static Locale locale() {
        return Chosen.LOCALE;
    }

    /// Returns a formatter for days or months in the language of the window.
    ///
    /// @param english the pattern for English, with the day first
    /// @param skeleton the fields for other languages, as in [DateTimeFormatter#ofLocalizedPattern]
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

    /// Returns whether the system's language is traditional Chinese, which is not supported. Only
    /// simplified Chinese is.
    private static boolean isTraditional(Locale system) {
        String script = system.getScript();
        return script.isEmpty()
                ? Set.of("TW", "HK", "MO").contains(system.getCountry())
                : script.equals("Hant");
    }
}
