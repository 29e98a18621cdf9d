package dev.dateline.ui.people;

import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PersonStatement;

/// A row of a [PeopleList]: the heading of a group or one of its statements.
sealed interface PeopleRow {
    /// Returns whether a row of another report shows the same group or the same statement.
    default boolean isSameAs(PeopleRow other) {
        return switch (this) {
            case Heading(var group, _) ->
                    other instanceof Heading(var otherGroup, _)
                            && group.label().equalsIgnoreCase(otherGroup.label());
            case Statement(var statement) ->
                    other instanceof Statement(var otherStatement)
                            && statement.path().equals(otherStatement.path())
                            && statement.span().equals(otherStatement.span());
        };
    }

    /// The heading of a group. Its statements follow if it is expanded.
    record Heading(PeopleGroup group, boolean expanded) implements PeopleRow {}

    /// A statement of the group above.
    record Statement(PersonStatement statement) implements PeopleRow {}
}
