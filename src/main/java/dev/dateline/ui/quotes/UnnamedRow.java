package dev.dateline.ui.quotes;

import dev.dateline.library.UnnamedGroup;
import dev.dateline.library.UnnamedSaying;

/// A row of the list of those who speak unnamed.
sealed interface UnnamedRow {
    UnnamedGroup group();

    /// How somebody is called; what they say stands below it while it is open.
    record Heading(UnnamedGroup group, boolean open) implements UnnamedRow {}

    record Line(UnnamedGroup group, UnnamedSaying saying) implements UnnamedRow {}
}
