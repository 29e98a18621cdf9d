package dev.dateline.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/// The words that people read, in the language of [DisplayLanguage]; those of commands and exports
/// are English always. Patterns are those of [MessageFormat]; a missing key is a bug and throws.
public final class Messages {
    private static final String BUNDLE_NAME = "dev.dateline.message.messages";

    /// What commands print and exports hold: scripts, and readers of evidence, expect the same
    /// words everywhere.
    static final Pattern ENGLISH_ONLY = Pattern.compile("(cli|gold|export)\\.");

    private static final ResourceBundle BUNDLE = bundle(DisplayLanguage.locale());

    private Messages() {}

    public static String of(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        String plain = SimpleMessageFormat.format(pattern, values);
        return plain.isEmpty() ? new MessageFormat(pattern, locale(key)).format(values) : plain;
    }

    /// English words go with English numbers.
    private static Locale locale(String key) {
        return ENGLISH_ONLY.matcher(key).lookingAt() ? Locale.ENGLISH : DisplayLanguage.locale();
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE_NAME, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
