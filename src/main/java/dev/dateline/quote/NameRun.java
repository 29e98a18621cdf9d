package dev.dateline.quote;

import java.util.Set;

/// Tells where a run of capitalised words ends and where in it the name starts: "Sen. Jane Doe" in
/// "Acme chairwoman Sen. Jane Doe", "Maarten van der Berg", "Bank of England".
record NameRun(Passage passage) {
    /// Tokens between an office and the field that it is in charge of.
    private static final int OFFICE_REACH = 5;

    private static final Set<String> FIELD_JOINTS = Set.of("of", "for", "in", "to");

    /// Others join much else: only right behind an office do they join that.
    private static final Set<String> FAR_JOINTS = Set.of("of", "for");

    private static final int NO_SURNAME = WordClass.bits(WordClass.NAMED, WordClass.EPITHET);

    /// Offices that are nobody's surname.
    private static final Set<String> OFFICES =
            Set.of(
                    "ceo",
                    "cto",
                    "cfo",
                    "coo",
                    "cio",
                    "ciso",
                    "vp",
                    "svp",
                    "evp",
                    "president",
                    "manager",
                    "director",
                    "officer",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "secretary",
                    "minister",
                    "chairman",
                    "chairwoman",
                    "analyst",
                    "engineer",
                    "executive",
                    "developer",
                    "editor");

    /// What may stand before "General" in the name of an office.
    private static final Set<String> GENERAL_OFFICES =
            Set.of("attorney", "inspector", "secretary", "solicitor", "surgeon", "director");

    /// The last word of the run that starts at `first`.
    int end(int first) {
        int last = first;
        while (true) {
            int next = behindJoint(last + 1);
            if (!passage.at(next).isNamePart() || !isAdjacent(next - 1, next)) {
                return last;
            }
            last = next;
        }
    }

    /// Past what may stand inside a name: particles, "&", the number in "1st Lt.", the "of" in
    /// "Bank of England".
    private int behindJoint(int i) {
        Token token = passage.at(i);
        boolean ordinal =
                token.kind() == Token.Kind.NUMBER && passage.at(i + 1).is(WordClass.TITLE);
        boolean body = token.is("of") && passage.at(i - 1).is(WordClass.NAMED);
        return token.is("&") || ordinal || body ? i + 1 : skipParticles(i);
    }

    /// Nothing but blanks between two tokens; a bracket or dash would be a token.
    private boolean isAdjacent(int i, int j) {
        return passage.at(j).start() - passage.at(i).end() <= 3;
    }

    /// Behind the last office of the run that a name follows; behind `last` where all is office.
    int start(int first, int last) {
        int start = first;
        if (passage.at(first - 1).is("of") && passage.at(first - 2).is(WordClass.ROLE)) {
            while (start < last && passage.at(start).is(WordClass.PORTFOLIO)) {
                start++;
            }
        }
        if (isDefiniteOffice(start, last) || isOfficeAlone(start, last)) {
            return last + 1;
        }
        for (int i = start; i <= last; i++) {
            if (isOffice(i) && (i == last ? i == start : isPersonName(i + 1, last))) {
                start = i + 1;
            } else if (isTitle(i) && i > start && i < last) {
                start = i;
            }
        }
        int name = behindField(first, behindEpithet(behindLetters(start, last), last), last);
        return behindPlainWords(name, last);
    }

    /// "the Treasury Secretary", "the U.S. Ambassador"
    private boolean isDefiniteOffice(int first, int last) {
        return last > first
                && passage.at(first - 1).is("the")
                && passage.at(last).is(WordClass.ROLE)
                && !isTitle(first)
                && !isGivenName(first);
    }

    /// "Acme CEO", "Chief Digital Officer"
    private boolean isOfficeAlone(int first, int last) {
        return last > first
                && OFFICES.contains(passage.at(last).lower())
                && !isTitle(first)
                && !isGivenName(first);
    }

    /// "NCSA Jane Doe": the letters of a body before a whole name in small ones.
    private int behindLetters(int start, int last) {
        boolean letters =
                start + 1 < last
                        && isGivenName(start + 1)
                        && isInitials(start)
                        && !isInitials(start + 1);
        return letters ? start + 1 : start;
    }

    private boolean isInitials(int i) {
        String word = passage.words(i, i);
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /// "Republican Jane Doe", "Senate Democrat Jane Doe"
    private int behindEpithet(int start, int last) {
        for (int i = start; i + 1 < last; i++) {
            if (passage.at(i).is(WordClass.EPITHET) && isGivenName(i + 1)) {
                return i + 1;
            }
        }
        return start;
    }

    /// "vice president of Engineering Jane Doe", "the head of the Treasury Jane Doe", "minister for
    /// Trade and Industry Jane Doe", "ambassador to Nordhaven Jane Doe": what somebody is in charge
    /// of is not their name.
    private int behindField(int first, int start, int last) {
        int joint = beforeField(first);
        if (start > first || !FIELD_JOINTS.contains(passage.at(joint).lower())) {
            return start;
        }
        int given = start + 1;
        while (given < last && !isGivenName(given)) {
            given++;
        }
        boolean office =
                given < last
                        && !isGivenName(start)
                        && isPersonName(given, last)
                        && isJoinedToOffice(joint);
        return office ? given : start;
    }

    /// "Training & Support Jane Doe", "Republicans Jane Doe": no name starts before a given name
    /// with words that are everywhere.
    private int behindPlainWords(int start, int last) {
        int given = last - 1;
        if (given <= start || !isGivenName(given) || passage.at(last).isOneOf(NO_SURNAME)) {
            return start;
        }
        boolean joined = false;
        boolean plain = true;
        for (int i = start; i < given; i++) {
            joined |= passage.at(i).is("&");
            plain &= isPlain(passage.at(i));
        }
        return joined || plain ? given : start;
    }

    /// No form of address, no initial and nothing that may be a name.
    private static boolean isPlain(Token word) {
        return !word.is(WordClass.TITLE)
                && (!word.isWord() || (word.lower().length() > 1 && !Name.mayBeName(word.word())));
    }

    /// What joins an office to the field whose last part starts at `first`.
    private int beforeField(int first) {
        int i = first - 1;
        if (passage.at(i).is("and")) {
            i--;
            while (passage.at(i).isNamePart()) {
                i--;
            }
        }
        return passage.at(i).is("the") ? i - 1 : i;
    }

    private boolean isJoinedToOffice(int joint) {
        int reach = FAR_JOINTS.contains(passage.at(joint).lower()) ? OFFICE_REACH : 1;
        for (int j = joint - 1; j >= joint - reach; j--) {
            if (passage.at(j).is(WordClass.ROLE)) {
                return true;
            }
        }
        return false;
    }

    /// "St. Germain" is a whole surname.
    private boolean isTitle(int i) {
        return passage.at(i).is(WordClass.TITLE) && !passage.at(i).is("st.");
    }

    private boolean isOffice(int i) {
        Token token = passage.at(i);
        return token.is(WordClass.ROLE)
                || (token.is("general") && GENERAL_OFFICES.contains(passage.at(i - 1).lower()))
                || isCompoundOffice(token.lower());
    }

    /// "editor-in-chief", "secretary-treasurer"; "Korean-born" serves as one.
    private static boolean isCompoundOffice(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && (word.endsWith("-born")
                        || Lexicon.ENGLISH.word(word, 0, hyphen).is(WordClass.ROLE));
    }

    boolean isGivenName(int i) {
        return passage.at(i).is(WordClass.MALE) || passage.at(i).is(WordClass.FEMALE);
    }

    private boolean isPersonName(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (passage.at(i).is(WordClass.NAMED) || passage.at(first).is(WordClass.SUFFIX)) {
                return false;
            }
        }
        return true;
    }

    int skipParticles(int from) {
        int i = from;
        while (passage.at(i).is(WordClass.PARTICLE) && !passage.at(i).capital()) {
            i++;
        }
        return i;
    }
}
