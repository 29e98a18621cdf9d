package dev.dateline.dossier;

import java.time.LocalDate;

/// What stands on a dossier's cover: its title, the archive's name, in words what was searched or
/// chosen, and the day it was made.
public record DossierHeading(String title, String archive, String understood, LocalDate madeOn) {}
