package dev.dateline.quote;

/// Tells where a run of capitalised words ends and where in it the name starts: "Sen. Jane Doe" in
/// "Acme chairwoman Sen. Jane Doe", "Maarten van der Berg", "Bank of England".
record NameRun(Passage passage) {
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
        for (int i = start; i <= last; i++) {
            if (isOffice(i) && (i == last ? i == start : isPersonName(i + 1, last))) {
                start = i + 1;
            } else if (isTitle(i) && i > start && i < last) {
                start = i;
            }
        }
        boolean epithet =
                start + 1 < last
                        && passage.at(start).is(WordClass.EPITHET)
                        && isGivenName(start + 1);
        return epithet ? start + 1 : start;
    }

    /// "St. Germain" is a whole surname.
    private boolean isTitle(int i) {
        return passage.at(i).is(WordClass.TITLE) && !passage.at(i).is("st.");
    }

    private boolean isOffice(int i) {
        Token token = passage.at(i);
        return token.is(WordClass.ROLE)
                || (token.is("general") && passage.at(i - 1).is("attorney"))
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
