package dev.dateline.dossier;

import java.time.LocalDate;
import java.util.Optional;

/// The user's options for an export, apart from the selection.
///
/// @param title the title on the cover; empty for the archive's name
/// @param author who made the dossier; may be empty
/// @param madeOn the day printed on the cover; empty for today
/// @param markHits whether a PDF highlights the spans that the query matched
/// @param includeNotes whether the user's notes on articles are exported
public record ExportOptions(
        String title,
        String author,
        Optional<LocalDate> madeOn,
        boolean markHits,
        boolean includeNotes,
        PrintOptions print) {
    public static final ExportOptions DEFAULT =
            new ExportOptions("", "", Optional.empty(), false, false, PrintOptions.DEFAULT);
}
