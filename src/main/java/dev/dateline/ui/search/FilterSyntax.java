package dev.dateline.ui.search;

import dev.dateline.search.query.ParsedQuery;

import java.util.Locale;

/// Formats filters in the syntax of the search box.
public final class FilterSyntax {
    private FilterSyntax() {}

    /// Formats a filter such as `source:herald` or `speaker:"Ann Bell"`.
    ///
    /// Names of speakers are always quoted, other values only if they contain a space or a special
    /// character. Quotation marks within the value are removed.
    public static String format(String field, String value) {
        String bare = removeQuotationMarks(value);
        boolean simple =
                !bare.isEmpty()
                        && !field.equals("speaker")
                        && bare.chars().allMatch(FilterSyntax::isUnquotedChar);
        return field + ":" + (simple ? bare : "\"" + bare + "\"");
    }

    /// Whether `filter` has this field and value and is not an excluding filter.
    public static boolean matches(ParsedQuery.Filter filter, String field, String value) {
        return !filter.excludes()
                && filter.field().equals(field)
                && normalize(filter.value()).equals(normalize(value));
    }

    private static String normalize(String value) {
        return removeQuotationMarks(value).toLowerCase(Locale.ROOT);
    }

    private static String removeQuotationMarks(String value) {
        return value.replaceAll("[\"“”„‟«»]", " ").strip();
    }

    private static boolean isUnquotedChar(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '&';
    }
}
