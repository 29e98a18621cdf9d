package dev.dateline.library;

import java.nio.file.Path;

/// The directories of Dateline's own data about archives. They lie outside of the archives.
///
/// @param indexes contains one index directory for each archive
/// @param notes contains the notes on all archives
public record DataDirectories(Path indexes, Path notes) {}
