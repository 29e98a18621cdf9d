package dev.dateline.dossier;

import java.io.IOException;
import java.util.Optional;

/// The selected articles and quotations in the user's order. Items are fetched one at a time, and
/// again for each pass of an exporter, so that large selections never have to fit in memory.
public interface Dossier {
    DossierHeading heading();

    int size();

    /// Returns the item at `index`, from 0, or empty if its article is no longer in the archive.
    Optional<DossierItem> item(int index) throws IOException;

    /// Returns whether the item's file has changed since it was indexed.
    FileState fileState(DossierItem item);
}
