package dev.dateline.search;

import dev.dateline.message.Messages;

/// The reason why an index was replaced with an empty one.
public enum RebuildReason {
    /// A file of the index was unreadable.
    DAMAGED,

    /// The index was written with another schema or content version.
    OTHER_VERSION;

    /// Returns the reason as an English sentence.
    public String text() {
        return switch (this) {
            case DAMAGED -> Messages.of("cli.index.damaged");
            case OTHER_VERSION -> Messages.of("cli.index.other-version");
        };
    }
}
