package dev.dateline.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that people read. Patterns are those of [MessageFormat]; a missing key is a bug and
/// throws.
public final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.dateline.message.messages", Locale.ENGLISH);

    private Messages() {}

    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}
