package dev.dateline.dossier;

/// Whether an article's file has changed since it was indexed.
public enum FileState {
    UNCHANGED,
    CHANGED,
    MISSING
}
