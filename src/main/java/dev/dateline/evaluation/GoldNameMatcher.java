package dev.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares names as the annotators do.
///
/// Two names belong to the same person if their last names agree, and their first names if both
/// have one. Titles, suffixes and articles are ignored.
final class GoldNameMatcher {
    private static final Set<String> IGNORED_WORDS =
            Set.of(
                    ("mr mrs ms miss dr sen rep gov gen col lt capt sgt adm rev prof president vice"
                         + " secretary senator governor congressman congresswoman representative"
                         + " judge justice mayor sir lord dame former pope king queen prince"
                         + " sheriff attorney chairman chairwoman ambassador general maj pvt sens"
                         + " reps jr sr ii iii iv the a an his her their its one some")
                            .split(" ", -1));

    private static final Set<String> PRONOUNS =
            Set.of(
                    ("i me my we us our you your he him his she her it its they them their who whom"
                                    + " whose that which one this those these himself herself")
                            .split(" ", -1));

    private static final List<Set<String>> NICKNAMES =
            Stream.of(
                            "bernie bernard",
                            "mike michael",
                            "joe joseph",
                            "tim timothy",
                            "ben benjamin",
                            "ted edward theodore",
                            "bill william will",
                            "bob robert rob",
                            "jim james jimmy",
                            "tom thomas",
                            "chris christopher",
                            "dan daniel danny",
                            "dave david",
                            "ron ronald",
                            "don donald",
                            "steve steven stephen",
                            "jeb john",
                            "mitch mitchell",
                            "jeff jeffrey",
                            "rick richard dick",
                            "tony anthony",
                            "liz elizabeth",
                            "kate katherine",
                            "debbie deborah",
                            "nick nicholas",
                            "matt matthew",
                            "andy andrew",
                            "ed edward",
                            "sam samuel",
                            "greg gregory",
                            "ken kenneth",
                            "larry lawrence",
                            "pete peter",
                            "chuck charles charlie",
                            "jerry gerald",
                            "al albert alan")
                    .map(names -> Set.of(names.split(" ", -1)))
                    .toList();

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}_])");
    private static final Pattern NON_NAME_CHARACTER = Pattern.compile("[^\\p{L}\\p{N}_'’-]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private GoldNameMatcher() {}

    /// Returns the words of a name that comparisons use, in lower case.
    static List<String> nameWords(String name) {
        var words = new ArrayList<String>();
        for (String part : BLANKS.split(POSSESSIVE.matcher(name).replaceAll(""), -1)) {
            String word = NON_NAME_CHARACTER.matcher(part).replaceAll("").toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        List<String> telling = words.stream().filter(w -> !IGNORED_WORDS.contains(w)).toList();
        return telling.isEmpty() ? words : telling;
    }

    static boolean isSamePerson(String a, String b) {
        return isSamePerson(nameWords(a), nameWords(b), false);
    }

    /// Returns whether two names belong to the same person and both have a first and a last name.
    static boolean isSameFullName(String a, String b) {
        return isSamePerson(nameWords(a), nameWords(b), true);
    }

    private static boolean isSamePerson(List<String> a, List<String> b, boolean full) {
        if (isEmptyOrPronoun(a) || isEmptyOrPronoun(b)) {
            return false;
        }
        if (a.equals(b)) {
            return !full || a.size() > 1;
        }
        if (!a.getLast().equals(b.getLast())) {
            return false;
        }
        if (a.size() == 1 || b.size() == 1) {
            return !full;
        }
        return haveSameFirstName(a.getFirst(), b.getFirst());
    }

    private static boolean isEmptyOrPronoun(List<String> name) {
        return name.isEmpty() || (name.size() == 1 && PRONOUNS.contains(name.getFirst()));
    }

    private static boolean haveSameFirstName(String a, String b) {
        boolean initial = a.length() <= 2 || b.length() <= 2;
        return a.equals(b)
                || (a.charAt(0) == b.charAt(0) && initial)
                || NICKNAMES.stream().anyMatch(names -> names.contains(a) && names.contains(b));
    }
}
