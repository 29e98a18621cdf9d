package dev.dateline.quote.mention;

import dev.dateline.quote.text.Lexicon;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.Word;
import dev.dateline.quote.text.WordClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name as printed, without forms of address: "Jane Doe" in "Sen. Jane Doe".
public record EntityName(
        String text, List<String> lowerCaseWords, Gender gender, EntityMention mention) {
    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /// Clusters of given names and surnames, found by words that are only names.
    private static final Set<Integer> NAME_CLUSTERS =
            Stream.of("andrew", "anderson", "carter", "ronald")
                    .map(name -> Lexicon.ENGLISH.word(name).cluster())
                    .collect(Collectors.toUnmodifiableSet());

    public static EntityName of(EntityMention mention) {
        TokenizedParagraph paragraph = mention.paragraph();
        int first = mention.first();
        while (first < mention.last() && paragraph.at(first).isTitle()) {
            first++;
        }
        var words = new ArrayList<String>();
        for (int i = skipParticles(paragraph, first); i <= mention.last(); i++) {
            if (!paragraph.at(i).is(WordClass.SUFFIX)) {
                words.add(paragraph.at(i).lower());
            }
        }
        Gender gender = gender(paragraph.at(mention.first()));
        return new EntityName(
                paragraph.textOf(first, mention.last()), List.copyOf(words), gender, mention);
    }

    /// Returns the first token after the particles of a name: "Berg" in "van der Berg".
    ///
    /// A surname with its particles counts as one word. The "St." of "St. Germain" is such a
    /// particle.
    private static int skipParticles(TokenizedParagraph paragraph, int first) {
        int i = first;
        while (paragraph.at(i).is("st.")
                || (paragraph.at(i).is(WordClass.PARTICLE)
                        && (!paragraph.at(i).capitalized()
                                || paragraph.at(i + 1).is(WordClass.PARTICLE)))) {
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

    String firstWord() {
        return lowerCaseWords.isEmpty() ? "" : lowerCaseWords.getFirst();
    }

    String lastWord() {
        return lowerCaseWords.isEmpty() ? "" : lowerCaseWords.getLast();
    }

    /// Returns the last word of the name without an Arabic article such as "al-".
    String surname() {
        String last = lastWord();
        boolean article = last.startsWith("al-") || last.startsWith("el-");
        return article ? last.substring(3) : last;
    }

    public boolean isFull() {
        return lowerCaseWords.size() > 1;
    }

    /// Returns whether a form of address precedes the name, as in "Sen. Jane Doe".
    boolean hasTitle() {
        return mention.paragraph().at(mention.first()).isTitle();
    }

    /// Returns whether one of its words, or a "the" before it, marks the name as an organisation's.
    public boolean isOrganisation() {
        return mention.looksLikeOrganisation();
    }

    /// Returns whether the first word may be a given name, unlike "Republicans" in "Republicans
    /// Doe".
    public boolean startsWithNameWord() {
        return mayBeNameWord(Lexicon.ENGLISH.word(firstWord()));
    }

    /// Returns whether neither the first nor the last word may be a person's name: "Support Linux".
    boolean hasOnlyCommonWords() {
        return !startsWithNameWord() && !mayBeNameWord(mention.head().word());
    }

    /// Returns whether a word may be part of a person's name.
    ///
    /// It is a known given name, too rare for a cluster, or in a cluster of names.
    static boolean mayBeNameWord(Word word) {
        return word.cluster() == Word.NO_CLUSTER
                || word.isOneOf(Token.GIVEN_NAME)
                || NAME_CLUSTERS.contains(word.cluster());
    }

    boolean isCompatibleWith(Gender wanted) {
        return gender == wanted || gender == Gender.UNKNOWN || wanted == Gender.UNKNOWN;
    }

    /// Returns a key that all forms of a name share.
    ///
    /// It consists of the first word, the last word, and Jr. or the like.
    ///
    /// For example, "Jane Doe" and "Jane Q. Doe" have the same key, "Tom Doe" and "Tom Doe Jr." do
    /// not.
    public String identityKey() {
        Token end = mention.paragraph().at(mention.last());
        boolean younger = isFull() && end.is(WordClass.SUFFIX);
        return firstWord() + " " + lastWord() + (younger ? " " + end.lower() : "");
    }
}
