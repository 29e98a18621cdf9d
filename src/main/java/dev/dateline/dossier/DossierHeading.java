package dev.dateline.dossier;

import java.time.LocalDate;
import java.util.List;

/// What a dossier says about itself: its title, who made it (possibly empty), the archive's name,
/// in words what was searched or chosen, the day it was made, and sentences on how the archive
/// stood then.
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
