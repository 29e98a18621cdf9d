package dev.dateline.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// Formats messages in one language, which is the window's or English. Commands and exports are
/// always in English. Thread-safe.
public final class LocalizedMessages {
    public static final LocalizedMessages ENGLISH = of(Locale.ENGLISH);

    /// The messages in the language of the window, which [DisplayLanguage] determines.
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

    /// Returns the messages in the language of a supported locale.
    public static LocalizedMessages of(Locale locale) {
        return new LocalizedMessages(locale);
    }

    /// Formats the message with a key like [Messages#of], but in this language.
    public String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /// Formats a day, such as "4 March 2022".
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// Formats the month and year of a day, such as "March 2022".
    public String month(LocalDate date) {
        return month.format(date);
    }
}
