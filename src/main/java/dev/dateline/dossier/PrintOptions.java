package dev.dateline.dossier;

/// How a dossier is printed.
///
/// @param columns of an article's body: 1, with the speakers' names beside the text, or 2
/// @param appendices whether statements by speaker, index of names and list of files follow
/// @param grouping of contents and bookmarks
/// @param data whether the PDF carries its contents as JSON as well
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
