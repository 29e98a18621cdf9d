package dev.dateline.library;

import java.nio.file.Path;

/// The folders in which Dateline keeps what belongs to archives, never in the archives themselves.
///
/// @param indexes below which each archive has its index
/// @param notes where the reader's notes on all archives are
public record DataDirectories(Path indexes, Path notes) {}
