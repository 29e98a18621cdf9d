package dev.dateline.dossier;

/// The page layout and the optional parts of a PDF.
///
/// @param columns the number of columns of an article's body: 1, with speakers beside the text, or
///   2
/// @param grouping how contents and bookmarks are grouped
/// @param appendices whether quotations by speaker, index of names and list of files are added
/// @param attachJson whether the contents are attached as JSON
public record PrintOptions(
        PaperSize paper, int columns, Grouping grouping, boolean appendices, boolean attachJson) {
    public static final PrintOptions DEFAULT =
            new PrintOptions(PaperSize.A4, 1, Grouping.MONTH, true, true);

    public PrintOptions {
        if (columns < 1 || columns > 2) {
            throw new IllegalArgumentException("not a number of columns: " + columns);
        }
    }

    public enum PaperSize {
        A4,
        LETTER
    }
}
