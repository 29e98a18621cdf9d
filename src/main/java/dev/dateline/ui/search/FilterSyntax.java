package dev.dateline.ui.search;

import dev.dateline.search.query.ParsedQuery;

import java.util.Locale;

/// Writes filters as they are typed in the box.
public final class FilterSyntax {
    private FilterSyntax() {}

    /// `speaker:"Ann Bell"`, `source:herald`: in quotation marks where a blank or a mark asks for
    /// it, and always around a speaker's whole name.
    public static String format(String field, String value) {
        String bare = value.replaceAll("[\"“”„‟«»]", " ").strip();
        boolean simple =
                !bare.isEmpty()
                        && !field.equals("speaker")
                        && bare.chars().allMatch(FilterSyntax::isUnquotedChar);
        return field + ":" + (simple ? bare : "\"" + bare + "\"");
    }

    /// Whether `filter` is what [#format] writes for these.
    public static boolean matches(ParsedQuery.Filter filter, String field, String value) {
        return !filter.excludes()
                && filter.field().equals(field)
                && normalize(filter.value()).equals(normalize(value));
    }

    private static String normalize(String value) {
        return value.replaceAll("[\"“”„‟«»]", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isUnquotedChar(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '&';
    }
}
