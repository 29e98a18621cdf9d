package dev.dateline.quote;

/// What a word may be in a sentence that gives somebody's words; `words.txt` lists their members.
enum WordClass {
    /// Finite verbs that report words.
    SAY,
    /// Their participles, which borrow the subject of another verb.
    SAYING,
    /// Other finite verbs that are no noun: a noun phrase ends before them.
    VERB,
    PRONOUN,
    POSSESSIVE,
    DETERMINER,
    /// Determiners that can also stand for somebody alone: "another said".
    ANOTHER,
    AUXILIARY,
    /// Auxiliaries of what may or will be.
    MODAL,
    /// Words that open what need not be so: "if", "suppose".
    CONDITION,
    DENIAL,
    /// Words for what happens time and again.
    HABIT,
    ADVERB,
    PREPOSITION,
    /// Words that are never part of a name.
    FUNCTION,
    /// Forms of address before a name.
    TITLE,
    /// Words that end in a full stop that ends no sentence.
    ABBREVIATION,
    /// Nouns for one person by work or station.
    ROLE,
    /// What makes a program or a thing of an office behind it: "package manager", "open source".
    PROGRAM,
    /// Nouns for several people.
    GROUP,
    /// Nouns for a body that speaks with one voice.
    ORGANISATION,
    /// Nouns for what is written and can be quoted.
    DOCUMENT,
    /// Capitalised words that show a name to be an organisation's.
    NAMED,
    /// Small words inside names.
    PARTICLE,
    SUFFIX,
    /// What stands between an office and its holder: "Secretary of State Jane Doe".
    PORTFOLIO,
    /// Words for party or origin that may stand before a whole name: "Republican Jane Doe".
    EPITHET,
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
    static int bits(WordClass... classes) {
        int bits = 0;
        for (WordClass wordClass : classes) {
            bits |= wordClass.bit();
        }
        return bits;
    }
}
