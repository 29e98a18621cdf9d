package dev.dateline.dossier;

/// What became of an article's file since it was read into the archive's index.
public enum FileState {
    UNCHANGED,
    CHANGED,
    MISSING
}
