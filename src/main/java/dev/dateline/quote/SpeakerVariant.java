package dev.dateline.quote;

/// A speaker's name as printed in an article, with its key.
public record SpeakerVariant(String name, SpeakerKey key) {}
