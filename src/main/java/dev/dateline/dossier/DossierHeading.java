package dev.dateline.dossier;

import java.time.LocalDate;
import java.util.List;

/// The title and origin of a dossier, as printed on its cover.
///
/// @param author who made the dossier; may be empty
/// @param archive the archive's name
/// @param selectionDescription the query or selection in words
/// @param madeOn the day printed on the cover
/// @param archiveState sentences about the archive's size and state on that day
public record DossierHeading(
        String title,
        String author,
        String archive,
        String selectionDescription,
        LocalDate madeOn,
        List<String> archiveState) {
    public DossierHeading {
        archiveState = List.copyOf(archiveState);
    }
}
