package dev.dateline.quote;

import dev.dateline.quote.text.Lexicon;
import dev.dateline.quote.text.Word;
import dev.dateline.quote.text.WordClass;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Identifies a speaker across articles by a normalised name.
///
/// Case, accents, forms of address, possessive endings and legal forms (Inc., Ltd.) are ignored. A
/// surname alone is its own base, so that relatives are not confused.
///
/// @param base must be equal for names of one speaker: a person's given name and surname with any
///   Jr. or III, all words of other names
/// @param middleNames a person's names and initials between given name and surname; if they
///   contradict each other, the people are different
public record SpeakerKey(String base, List<String> middleNames) {
    private static final Set<String> LEGAL_FORMS =
            Word.setOf(
                    """
                    inc incorporated corp corporation co ltd limited llc llp plc gmbh ag sa nv
                    bv oy ab as spa kk
                    """);

    private static final Pattern COMBINING_MARK = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ]s?$");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,.]+");

    public SpeakerKey {
        middleNames = List.copyOf(middleNames);
    }

    public static SpeakerKey of(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.PERSON
                ? ofPerson(speaker.name())
                : ofOther(speaker.name());
    }

    /// Returns the key of a name that is not a person's, such as an organisation's.
    public static SpeakerKey ofOther(String name) {
        var words = words(name);
        while (words.size() > 1 && isLegalForm(words.getLast())) {
            words.removeLast();
        }
        return new SpeakerKey(String.join(" ", words), List.of());
    }

    /// Returns the key of a person's name. A name with a word that no person's name has gets its
    /// key from [#ofOther(String)].
    public static SpeakerKey ofPerson(String name) {
        var words = words(name);
        while (words.size() > 1 && isInClass(words.getFirst(), WordClass.TITLE)) {
            words.removeFirst();
        }
        String generation =
                words.size() > 2 && isInClass(words.getLast(), WordClass.SUFFIX)
                        ? " " + words.removeLast()
                        : "";
        joinInitials(words);
        if (words.size() < 3 || words.stream().anyMatch(SpeakerKey::isNonPersonWord)) {
            return words.size() < 3
                    ? new SpeakerKey(String.join(" ", words) + generation, List.of())
                    : ofOther(name);
        }
        int surname = 1;
        while (surname < words.size() - 1 && !isInClass(words.get(surname), WordClass.PARTICLE)) {
            surname++;
        }
        return new SpeakerKey(
                words.getFirst()
                        + " "
                        + String.join(" ", words.subList(surname, words.size()))
                        + generation,
                words.subList(1, surname));
    }

    /// Returns whether this key and another one may belong to the same speaker.
    public boolean isCompatibleWith(SpeakerKey other) {
        if (!base.equals(other.base)) {
            return false;
        }
        for (int i = 0; i < Math.min(middleNames.size(), other.middleNames.size()); i++) {
            String mine = middleNames.get(i);
            String theirs = other.middleNames.get(i);
            if (!mine.startsWith(theirs) && !theirs.startsWith(mine)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String name) {
        String plain =
                COMBINING_MARK
                        .matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace('ø', 'o')
                        .replace('ł', 'l')
                        .replace('đ', 'd')
                        .replace("ß", "ss")
                        .replace("æ", "ae");
        String singular = POSSESSIVE.matcher(plain).replaceAll("");
        var words =
                new ArrayList<>(
                        List.of(SEPARATOR.split(APOSTROPHE.matcher(singular).replaceAll(""), -1)));
        words.removeIf(w -> w.isEmpty() || w.equals("&"));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return words;
    }

    /// Joins the initials at the start of a name: "J. K. Lund" and "J.K. Lund" become "JK Lund".
    private static void joinInitials(List<String> words) {
        while (words.size() > 2 && words.get(1).length() == 1 && isInitials(words.getFirst())) {
            words.set(0, words.getFirst() + words.remove(1));
        }
    }

    private static boolean isInitials(String word) {
        return word.length() == 1
                || (word.length() == 2 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0));
    }

    private static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word);
    }

    private static boolean isNonPersonWord(String word) {
        return word.length() > 1 // an initial may look like an article
                && (isInClass(word, WordClass.PREPOSITION)
                        || isInClass(word, WordClass.DETERMINER)
                        || word.equals("and")
                        || (isLegalForm(word) && word.length() > 2));
    }

    private static boolean isInClass(String word, WordClass wordClass) {
        return Lexicon.ENGLISH.word(word).is(wordClass);
    }
}
