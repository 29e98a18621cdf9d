package dev.dateline.ui.profile;

import dev.dateline.library.Archive;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.ui.archive.ArchiveOpener;

import java.nio.file.Path;

/// Where the window finds and keeps things.
///
/// @param homes the folders of indexes and notes
/// @param settingsFile the settings, whether it is there yet or not
/// @param sample where the archive that comes with Dateline is put when it is asked for
public record AppPaths(DataDirectories directories, Path settingsFile, Path sampleArchive) {
    /// Opens archives with their indexes here, and with the reader's notes.
    public ArchiveOpener opener(NotesStore notebook) {
        return place -> Archive.open(place, directories.indexes(), notebook);
    }
}
