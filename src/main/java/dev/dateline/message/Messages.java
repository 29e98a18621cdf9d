package dev.dateline.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/// Formats messages by key in the language of the window. Keys of commands and exports are always
/// English. Patterns are those of [MessageFormat]; an unknown key throws
/// [java.util.MissingResourceException].
public final class Messages {
    private static final String BUNDLE_NAME = "dev.dateline.message.messages";

    /// Matches the keys of command output and exports, which are always in English. Scripts and
    /// readers of evidence need the same text everywhere.
    static final Pattern ENGLISH_ONLY = Pattern.compile("(cli|gold|export)\\.");

    private static final ResourceBundle BUNDLE = bundle(DisplayLanguage.locale());

    private Messages() {}

    public static String of(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        String plain = SimpleMessageFormat.format(pattern, values);
        return plain.isEmpty() ? new MessageFormat(pattern, locale(key)).format(values) : plain;
    }

    /// Returns the locale for the numbers in a message. Numbers in English messages are formatted
    /// in English.
    private static Locale locale(String key) {
        return ENGLISH_ONLY.matcher(key).lookingAt() ? Locale.ENGLISH : DisplayLanguage.locale();
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE_NAME, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
