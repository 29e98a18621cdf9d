package dev.dateline.dossier;

/// A cell of comma-separated values.
public final class CsvCell {
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private CsvCell() {}

    /// As RFC 4180 has it. Text that a spreadsheet would take for a formula begins with an
    /// apostrophe, as OWASP advises.
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
