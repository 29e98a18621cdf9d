package dev.dateline.ui.quotes;

import dev.dateline.library.UnnamedGroup;
import dev.dateline.library.UnnamedSaying;

/// A row of the list of those who speak unnamed.
sealed interface UnnamedRow {
    UnnamedGroup group();

    /// Whether it is of the same wording as a row of another report, or of the same statement.
    default boolean isSameAs(UnnamedRow other) {
        return switch (this) {
            case Heading(var group, _) ->
                    other instanceof Heading
                            && group.wording().equalsIgnoreCase(other.group().wording());
            case Line(_, var saying) ->
                    other instanceof Line(_, var others)
                            && saying.path().equals(others.path())
                            && saying.span().equals(others.span());
        };
    }

    /// How somebody is called; what they say stands below it while it is open.
    record Heading(UnnamedGroup group, boolean open) implements UnnamedRow {}

    record Line(UnnamedGroup group, UnnamedSaying saying) implements UnnamedRow {}
}
