package dev.dateline.quote.text;

/// A grammatical or semantic class of words, whose members `words.txt` lists.
public enum WordClass {
    /// Finite verbs that report words: "said".
    REPORTING_VERB,
    /// Participles of reporting verbs, which share the subject of another verb: "adding".
    REPORTING_PARTICIPLE,
    /// Other finite verbs that cannot be nouns.
    ///
    /// A noun phrase ends before them.
    VERB,
    PRONOUN,
    POSSESSIVE,
    DETERMINER,
    /// Determiners that can be a subject of their own: "another said".
    PRONOMINAL_DETERMINER,
    AUXILIARY,
    /// Auxiliaries of possibility: "may".
    MODAL,
    /// Words that introduce a condition: "if", "suppose".
    CONDITIONAL,
    NEGATION,
    /// Words that mark events as repeated: "often".
    FREQUENCY,
    ADVERB,
    PREPOSITION,
    /// Words of no other class that are never part of a name.
    NON_NAME,
    /// Forms of address before a name: "Sen.".
    TITLE,
    /// Words whose final full stop does not end a sentence.
    ABBREVIATION,
    /// Nouns for one person by profession or position.
    ROLE,
    /// Words that make the following role a program's or a thing's: "package manager".
    SOFTWARE_MODIFIER,
    /// Nouns for several people.
    GROUP,
    /// Nouns for an organisation that speaks with one voice.
    ORGANISATION,
    /// Nouns for texts that can be quoted.
    DOCUMENT,
    /// Capitalised words that mark a name as an organisation's.
    ORGANISATION_NAME,
    /// Lower-case words inside names: "van".
    PARTICLE,
    SUFFIX,
    /// Words between a role and its holder: "Secretary of State Jane Doe".
    PORTFOLIO,
    /// Words for party or origin before a full name: "Republican Jane Doe".
    AFFILIATION,
    /// Given names and forms of address of men.
    MALE,
    /// Given names and forms of address of women.
    FEMALE;

    /// Returns the bit that stands for the class in [Word#classes()].
    @SuppressWarnings("EnumOrdinal") // sums of bits never leave the process
    int bit() {
        return 1 << ordinal();
    }

    /// Returns the bits that stand for several classes in [Word#classes()].
    public static int bits(WordClass... classes) {
        int bits = 0;
        for (WordClass wordClass : classes) {
            bits |= wordClass.bit();
        }
        return bits;
    }
}
