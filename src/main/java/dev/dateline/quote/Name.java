package dev.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name as it stands in the text, without forms of address: "Jane Doe" in "Sen. Jane Doe".
/// `words` are in lower case.
record Name(String text, List<String> words, Gender gender, Candidate mention) {
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    private static final int GIVEN = WordClass.bits(WordClass.MALE, WordClass.FEMALE);

    /// The clusters of given names and surnames, by words that are nothing else.
    private static final Set<Integer> NAMES =
            Stream.of("andrew", "anderson", "carter", "ronald")
                    .map(name -> Lexicon.ENGLISH.word(name).cluster())
                    .collect(Collectors.toUnmodifiableSet());

    static Name of(Candidate mention) {
        Passage passage = mention.passage();
        int first = mention.first();
        while (first < mention.last() && isTitle(passage, first)) {
            first++;
        }
        var words = new ArrayList<String>();
        for (int i = skipParticles(passage, first); i <= mention.last(); i++) {
            if (!passage.at(i).is(WordClass.SUFFIX)) {
                words.add(passage.at(i).lower());
            }
        }
        Gender gender = gender(passage.at(mention.first()));
        return new Name(passage.words(first, mention.last()), List.copyOf(words), gender, mention);
    }

    /// "St. Germain" is a whole surname.
    private static boolean isTitle(Passage passage, int i) {
        return passage.at(i).is(WordClass.TITLE) && !passage.at(i).is("st.");
    }

    /// A surname with its particles is one word: "van der Berg", "St. Germain".
    private static int skipParticles(Passage passage, int first) {
        int i = first;
        while (passage.at(i).is("st.")
                || (passage.at(i).is(WordClass.PARTICLE)
                        && (!passage.at(i).capital()
                                || passage.at(i + 1).is(WordClass.PARTICLE)))) {
            i++;
        }
        return i;
    }

    private static Gender gender(Token first) {
        if (first.is(WordClass.MALE) == first.is(WordClass.FEMALE)) {
            return Gender.UNKNOWN;
        }
        return first.is(WordClass.MALE) ? Gender.MALE : Gender.FEMALE;
    }

    String first() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    String last() {
        return words.isEmpty() ? "" : words.getLast();
    }

    /// The last word without the article that Arabic names may be printed with or without.
    String surname() {
        String last = last();
        boolean article = last.startsWith("al-") || last.startsWith("el-");
        return article ? last.substring(3) : last;
    }

    boolean isFull() {
        return words.size() > 1;
    }

    /// Whether a form of address or an office says that it is a person's.
    boolean isAddressed() {
        return isTitle(mention.passage(), mention.first());
    }

    /// Whether a word of it, or the article before it, says that it is an organisation's.
    boolean isOrganisation() {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (mention.passage().at(i).is(WordClass.NAMED)) {
                return true;
            }
        }
        return mention.passage().at(mention.first() - 1).is("the");
    }

    /// Whether its first word may be a given name: "Republicans Doe" is rather nobody's.
    boolean startsLikeName() {
        return mayBeName(Lexicon.ENGLISH.word(first()));
    }

    /// Whether neither of its ends may be a name: "Support Linux".
    boolean isOfPlainWords() {
        return !startsLikeName() && !mayBeName(mention.head().word());
    }

    /// One that is known as such or too rare for a cluster, or stands where names stand.
    static boolean mayBeName(Word word) {
        return word.cluster() == Word.NO_CLUSTER
                || word.isOneOf(GIVEN)
                || NAMES.contains(word.cluster());
    }

    boolean fits(Gender wanted) {
        return gender == wanted || gender == Gender.UNKNOWN || wanted == Gender.UNKNOWN;
    }

    /// First and last word, and what tells a son from his father: what "Jane Doe" and "Jane Q. Doe"
    /// have in common, but not "Tom Doe" and "Tom Doe Jr.".
    String ends() {
        Token end = mention.passage().at(mention.last());
        boolean younger = isFull() && end.is(WordClass.SUFFIX);
        return first() + " " + last() + (younger ? " " + end.lower() : "");
    }
}
