package dev.dateline.ui.people;

import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PersonStatement;

/// A row of the list of those who speak unnamed.
sealed interface PeopleRow {
    /// Whether it is of the same wording as a row of another report, or of the same statement.
    default boolean isSameAs(PeopleRow other) {
        return switch (this) {
            case Heading(var group, _) ->
                    other instanceof Heading(var others, _)
                            && group.label().equalsIgnoreCase(others.label());
            case Statement(var saying) ->
                    other instanceof Statement(var others)
                            && saying.path().equals(others.path())
                            && saying.span().equals(others.span());
        };
    }

    /// How somebody is called; what they say stands below it while it is open.
    record Heading(PeopleGroup group, boolean expanded) implements PeopleRow {}

    record Statement(PersonStatement statement) implements PeopleRow {}
}
