package dev.dateline.quote;

/// A speaker's name as printed, and its key.
public record SpeakerVariant(String name, SpeakerKey key) {}
