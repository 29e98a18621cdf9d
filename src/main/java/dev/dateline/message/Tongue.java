package dev.dateline.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// Words by key in one language, for what is said to the reader in theirs and to a command's
/// output, or in an export, in English.
public final class Tongue {
    public static final Tongue ENGLISH = of(Locale.ENGLISH);

    /// That of the window: [Language].
    public static final Tongue WINDOW = of(Language.locale());

    private final ResourceBundle words;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Tongue(Locale locale) {
        this.locale = locale;
        words = Messages.bundle(locale);
        day = Language.dates(locale, "d MMMM uuuu", "yMMMMd");
        month = Language.dates(locale, "MMMM uuuu", "yMMMM");
    }

    /// One of the languages that Dateline speaks.
    public static Tongue of(Locale locale) {
        return new Tongue(locale);
    }

    /// As [Messages#of], in this language.
    public String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /// "4 March 2022".
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// "March 2022", the month of a day.
    public String month(LocalDate date) {
        return month.format(date);
    }
}
