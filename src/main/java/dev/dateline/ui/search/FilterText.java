package dev.dateline.ui.search;

import dev.dateline.search.query.ParsedQuery;

import java.util.Locale;

/// Writes filters as they are typed in the box.
public final class FilterText {
    private FilterText() {}

    /// `speaker:"Ann Bell"`, `source:herald`: in quotation marks where a blank or a mark asks for
    /// it, and always around a speaker's whole name.
    public static String of(String field, String value) {
        String bare = value.replaceAll("[\"“”„‟«»]", " ").strip();
        boolean simple =
                !bare.isEmpty()
                        && !field.equals("speaker")
                        && bare.chars().allMatch(FilterText::isPlain);
        return field + ":" + (simple ? bare : "\"" + bare + "\"");
    }

    /// Whether `filter` is what [#of] writes for these.
    public static boolean says(ParsedQuery.Filter filter, String field, String value) {
        return !filter.excludes()
                && filter.field().equals(field)
                && fold(filter.value()).equals(fold(value));
    }

    private static String fold(String value) {
        return value.replaceAll("[\"“”„‟«»]", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '&';
    }
}
