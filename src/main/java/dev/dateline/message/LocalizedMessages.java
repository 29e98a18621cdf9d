package dev.dateline.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// Formats messages in one language: the window's, or English for commands and exports.
/// Thread-safe.
public final class LocalizedMessages {
    public static final LocalizedMessages ENGLISH = of(Locale.ENGLISH);

    /// Messages in the language of the window, [DisplayLanguage].
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

    /// Returns the messages of a supported locale.
    public static LocalizedMessages of(Locale locale) {
        return new LocalizedMessages(locale);
    }

    /// Formats a message like [Messages#of], in this language.
    public String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /// Formats a day: "4 March 2022".
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// Formats the month of a day: "March 2022".
    public String month(LocalDate date) {
        return month.format(date);
    }
}
