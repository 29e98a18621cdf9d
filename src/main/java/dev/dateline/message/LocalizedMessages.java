package dev.dateline.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// Words by key in one language, for what is said to the reader in theirs and to a command's
/// output, or in an export, in English.
public final class LocalizedMessages {
    public static final LocalizedMessages ENGLISH = of(Locale.ENGLISH);

    /// That of the window: [DisplayLanguage].
    public static final LocalizedMessages DISPLAY = of(DisplayLanguage.locale());

    private final ResourceBundle bundle;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private LocalizedMessages(Locale locale) {
        this.locale = locale;
        bundle = Messages.bundle(locale);
        day = DisplayLanguage.dateFormatter(locale, "d MMMM uuuu", "yMMMMd");
        month = DisplayLanguage.dateFormatter(locale, "MMMM uuuu", "yMMMM");
    }

    /// One of the languages that Dateline speaks.
    public static LocalizedMessages of(Locale locale) {
        return new LocalizedMessages(locale);
    }

    /// As [Messages#of], in this language.
    public String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
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
