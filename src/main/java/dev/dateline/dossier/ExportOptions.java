package dev.dateline.dossier;

import java.time.LocalDate;
import java.util.Optional;

/// What a dossier is to be besides its selection.
///
/// @param title on the cover; empty for the archive's name
/// @param author who made it; possibly empty
/// @param madeOn the day it bears; empty for today
/// @param hits whether the words that the search found are marked
/// @param notes whether the reader's remarks are printed
public record ExportOptions(
        String title,
        String author,
        Optional<LocalDate> madeOn,
        boolean markHits,
        boolean includeNotes,
        PrintOptions print) {
    public static final ExportOptions DEFAULT =
            new ExportOptions("", "", Optional.empty(), false, false, PrintOptions.DEFAULT);

    public ExportOptions withTitle(String other) {
        return new ExportOptions(other, author, madeOn, markHits, includeNotes, print);
    }
}
