package dev.dateline.dossier;

/// Encodes cells of comma-separated values (CSV).
public final class CsvCell {
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private CsvCell() {}

    /// Returns a cell as RFC 4180 defines it, in quotation marks if necessary. An apostrophe
    /// precedes text that a spreadsheet would evaluate as a formula, as OWASP recommends.
    public static String encode(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c < ' ');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String value) {
        String stripped = value.strip();
        return !stripped.isEmpty() && FORMULA_STARTS.indexOf(stripped.charAt(0)) >= 0;
    }
}
