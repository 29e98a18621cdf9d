package dev.dateline.ui.profile;

import dev.dateline.library.Archive;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.archive.IndexDirectories;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.ui.archive.ArchiveOpener;

import java.nio.file.Path;

/// Locations of the files that the application reads and writes.
///
/// @param directories the folders of indexes and notes
/// @param settingsFile may not exist yet
/// @param sampleArchive the folder that the sample archive is copied to on demand
public record AppPaths(DataDirectories directories, Path settingsFile, Path sampleArchive) {
    /// Returns an opener that opens archives with these notes and stores their indexes in
    /// [#directories].
    public ArchiveOpener opener(NotesStore notes) {
        return new ArchiveOpener() {
            @Override
            public Archive open(Path path) throws ArchiveException {
                return Archive.open(path, directories.indexes(), notes);
            }

            @Override
            public boolean isKnown(Path path) {
                return new IndexDirectories(directories.indexes()).hasIndex(path);
            }
        };
    }
}
