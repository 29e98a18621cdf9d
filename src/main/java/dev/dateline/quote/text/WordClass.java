package dev.dateline.quote.text;

/// What a word may be in a sentence that gives somebody's words; `words.txt` lists their members.
public enum WordClass {
    /// Finite verbs that report words.
    REPORTING_VERB,
    /// Their participles, which borrow the subject of another verb.
    REPORTING_PARTICIPLE,
    /// Other finite verbs that are no noun: a noun phrase ends before them.
    VERB,
    PRONOUN,
    POSSESSIVE,
    DETERMINER,
    /// Determiners that can also stand for somebody alone: "another said".
    PRONOMINAL_DETERMINER,
    AUXILIARY,
    /// Auxiliaries of what may or will be.
    MODAL,
    /// Words that open what need not be so: "if", "suppose".
    CONDITIONAL,
    NEGATION,
    /// Words for what happens time and again.
    FREQUENCY,
    ADVERB,
    PREPOSITION,
    /// Words that are never part of a name.
    NON_NAME,
    /// Forms of address before a name.
    TITLE,
    /// Words that end in a full stop that ends no sentence.
    ABBREVIATION,
    /// Nouns for one person by work or station.
    ROLE,
    /// What makes a program or a thing of an office behind it: "package manager", "open source".
    SOFTWARE_MODIFIER,
    /// Nouns for several people.
    GROUP,
    /// Nouns for a body that speaks with one voice.
    ORGANISATION,
    /// Nouns for what is written and can be quoted.
    DOCUMENT,
    /// Capitalised words that show a name to be an organisation's.
    ORGANISATION_NAME,
    /// Small words inside names.
    PARTICLE,
    SUFFIX,
    /// What stands between an office and its holder: "Secretary of State Jane Doe".
    PORTFOLIO,
    /// Words for party or origin that may stand before a whole name: "Republican Jane Doe".
    AFFILIATION,
    /// Given names and forms of address of men.
    MALE,
    /// Given names and forms of address of women.
    FEMALE;

    /// Its bit among those of the classes that a word is in.
    @SuppressWarnings("EnumOrdinal") // sums of bits never leave the process
    int bit() {
        return 1 << ordinal();
    }

    /// The bits of several classes.
    public static int bits(WordClass... classes) {
        int bits = 0;
        for (WordClass wordClass : classes) {
            bits |= wordClass.bit();
        }
        return bits;
    }
}
