package dev.dateline.quote;

import java.util.Optional;
import java.util.Set;

/// Tells a few marked words that name a thing from those that somebody says.
///
/// The annotated articles have few labels, so that a model learnt from them believes in too many of
/// a manual's or a column's; these rules are read off technology news instead.
final class Labels {
    private static final int FEW_WORDS = 5;

    /// Things whose names are put between marks, and what one does with them.
    private static final Set<String> NAMING =
            Set.of(
                    "named",
                    "entitled",
                    "titled",
                    "click",
                    "clicking",
                    "type",
                    "typing",
                    "enter",
                    "entering",
                    "press",
                    "pressing",
                    "select",
                    "selecting",
                    "create",
                    "file",
                    "folder",
                    "directory",
                    "button",
                    "option",
                    "value",
                    "string",
                    "command",
                    "branch",
                    "package",
                    "variable",
                    "function",
                    "class",
                    "method",
                    "module",
                    "tag",
                    "key",
                    "flag",
                    "parameter",
                    "keyword",
                    "header",
                    "menu",
                    "tab",
                    "field",
                    "chapter",
                    "nicknamed",
                    "codenamed",
                    "code-named");

    private static final Set<String> NO_SPEAKERS = Set.of("i", "you", "we", "it", "this", "that");

    private Labels() {}

    static boolean isLabel(Place place, Optional<Attribution> speaker, Habits habits) {
        boolean told = speaker.map(a -> a.rule() == Rule.SAID_AFTER).orElse(false);
        return !told
                && place.words(FEW_WORDS) < FEW_WORDS
                && (isNamed(place)
                        || (habits.speech() < 3 && !isUtterance(place) && !isSpeaker(speaker)));
    }

    private static boolean isNamed(Place place) {
        return NAMING.contains(place.passage().at(place.token() - 1).lower());
    }

    /// A whole sentence behind a comma or a colon.
    private static boolean isUtterance(Place place) {
        Token before = place.passage().at(place.token() - 1);
        return place.startsCapital() && (before.is(",") || before.is(":"));
    }

    /// Whether it is somebody of whom news would give a few words: a name, "she", "the company",
    /// not "I" or "a hard drive".
    private static boolean isSpeaker(Optional<Attribution> speaker) {
        if (speaker.isEmpty()) {
            return false;
        }
        Candidate mention = speaker.get().mention();
        Token head = mention.head();
        return switch (mention.kind()) {
            case NAME -> true;
            case PRONOUN -> !NO_SPEAKERS.contains(head.lower());
            case NOUN ->
                    head.is(WordClass.ROLE)
                            || head.is(WordClass.GROUP)
                            || head.is(WordClass.ORGANISATION)
                            || head.is(WordClass.DOCUMENT)
                            || head.is(WordClass.ANOTHER);
        };
    }
}
