package dev.dateline.dossier;

import java.io.IOException;
import java.util.Optional;

/// A selection in the reader's order. Items are fetched one at a time, more than once if an
/// exporter needs several passes, so that ten thousand of them need not be in memory together.
public interface Dossier {
    DossierHeading heading();

    int size();

    /// The item at `index`, from 0; empty if its article is no longer in the archive.
    Optional<DossierItem> item(int index) throws IOException;

    /// What became of the item's file since it was read.
    FileState fileState(DossierItem item);
}
