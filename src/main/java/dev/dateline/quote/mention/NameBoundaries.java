package dev.dateline.quote.mention;

import dev.dateline.quote.text.Lexicon;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.Word;
import dev.dateline.quote.text.WordClass;

import java.util.Set;

/// Finds the start and end of a name in a run of capitalised tokens.
///
/// Examples are "Sen. Jane Doe" in "Acme chairwoman Sen. Jane Doe", "Maarten van der Berg" and
/// "Bank of England".
record NameBoundaries(TokenizedParagraph paragraph) {
    /// Maximum number of tokens of a name; longer runs of capitalised words are no single name.
    private static final int MAX_NAME_TOKENS = 200;

    private static final int MAX_PARTICLES = 20;

    /// Maximum number of tokens from a role to the connector before its field: "head … of".
    private static final int ROLE_REACH = 5;

    private static final Set<String> FIELD_CONNECTORS = Set.of("of", "for", "in", "to");

    /// Connectors that may stand some tokens after the role; other connectors follow it directly.
    private static final Set<String> DISTANT_CONNECTORS = Set.of("of", "for");

    private static final int NON_SURNAME =
            WordClass.bits(WordClass.ORGANISATION_NAME, WordClass.AFFILIATION);

    /// Roles that are never a surname.
    private static final Set<String> ROLE_ONLY_WORDS =
            Word.setOf(
                    """
                    ceo cto cfo coo cio ciso vp svp evp president manager director officer
                    spokesman spokeswoman spokesperson secretary minister chairman chairwoman
                    analyst engineer executive developer editor
                    """);

    /// Words that form a role with "General", as in "Attorney General".
    private static final Set<String> GENERAL_ROLES =
            Set.of("attorney", "inspector", "secretary", "solicitor", "surgeon", "director");

    /// Returns the last token of the run of capitalised words that starts at `first`.
    int findEnd(int first) {
        int last = first;
        while (last - first < MAX_NAME_TOKENS) {
            int next = skipConnector(last + 1);
            if (!paragraph.at(next).isNamePart() || !isAdjacent(next - 1, next)) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /// Returns the next token after a connector at `i`, or `i` if there is no connector.
    ///
    /// Connectors inside a name are particles, "&", the number in "1st Lt." and the "of" in "Bank
    /// of England".
    private int skipConnector(int i) {
        Token token = paragraph.at(i);
        boolean ordinal =
                token.kind() == Token.Kind.NUMBER && paragraph.at(i + 1).is(WordClass.TITLE);
        boolean body = token.is("of") && paragraph.at(i - 1).is(WordClass.ORGANISATION_NAME);
        return token.is("&") || ordinal || body ? i + 1 : skipParticles(i);
    }

    /// Returns whether only blanks separate two tokens.
    ///
    /// Brackets and dashes are tokens themselves.
    private boolean isAdjacent(int i, int j) {
        return paragraph.at(j).start() - paragraph.at(i).end() <= 3;
    }

    /// Returns the first token of the name, after the last role of the run.
    ///
    /// Returns the token after `last` if the whole run is a role.
    int findStart(int first, int last) {
        int start = first;
        if (paragraph.at(first - 1).is("of") && paragraph.at(first - 2).is(WordClass.ROLE)) {
            while (start < last && paragraph.at(start).is(WordClass.PORTFOLIO)) {
                start++;
            }
        }
        if (isDefiniteRole(start, last) || isRoleOnly(start, last)) {
            return last + 1;
        }
        int organisation = lastOrganisationWord(start, last);
        for (int i = start; i <= last; i++) {
            if (isRole(i) && (i == last ? i == start : isPersonName(i + 1, organisation))) {
                start = i + 1;
            } else if (paragraph.at(i).isTitle() && i > start && i < last) {
                start = i;
            }
        }
        int name = skipRoleField(first, skipAffiliation(skipAcronym(start, last), last), last);
        return skipCommonWords(name, last);
    }

    /// Returns whether the whole run is a role after "the": "the Treasury Secretary", "the U.S.
    /// Ambassador".
    private boolean isDefiniteRole(int first, int last) {
        return last > first
                && paragraph.at(first - 1).is("the")
                && paragraph.at(last).is(WordClass.ROLE)
                && !paragraph.at(first).isTitle()
                && !paragraph.at(first).isGivenName();
    }

    /// Returns whether the whole run is a role by its last word: "Acme CEO", "Chief Digital
    /// Officer".
    private boolean isRoleOnly(int first, int last) {
        return last > first
                && ROLE_ONLY_WORDS.contains(paragraph.at(last).lower())
                && !paragraph.at(first).isTitle()
                && !paragraph.at(first).isGivenName();
    }

    /// Returns the start of a full name after an organisation's acronym: "Jane" in "NCSA Jane Doe".
    private int skipAcronym(int start, int last) {
        boolean letters =
                start + 1 < last
                        && paragraph.at(start + 1).isGivenName()
                        && isInitials(start)
                        && !isInitials(start + 1);
        return letters ? start + 1 : start;
    }

    private boolean isInitials(int i) {
        String word = paragraph.textOf(i, i);
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /// Returns the start of a full name after an affiliation: "Jane" in "Republican Jane Doe".
    ///
    /// Another example is "Senate Democrat Jane Doe".
    private int skipAffiliation(int start, int last) {
        for (int i = start; i + 1 < last; i++) {
            if (paragraph.at(i).is(WordClass.AFFILIATION) && paragraph.at(i + 1).isGivenName()) {
                return i + 1;
            }
        }
        return start;
    }

    /// Returns the start of a name after the field of its holder's role.
    ///
    /// The field that a role is responsible for is no part of the name.
    ///
    /// Examples are "vice president of Engineering Jane Doe", "the head of the Treasury Jane Doe",
    /// "minister for Trade and Industry Jane Doe" and "ambassador to Nordhaven Jane Doe".
    private int skipRoleField(int first, int start, int last) {
        int connector = connectorBeforeField(first);
        if (start > first || !FIELD_CONNECTORS.contains(paragraph.at(connector).lower())) {
            return start;
        }
        int given = start + 1;
        while (given < last && !paragraph.at(given).isGivenName()) {
            given++;
        }
        boolean role =
                given < last
                        && !paragraph.at(start).isGivenName()
                        && isPersonName(given, lastOrganisationWord(given, last))
                        && followsRole(connector);
        return role ? given : start;
    }

    /// Returns the start of a full name after common words: "Jane" in "Training & Support Jane
    /// Doe".
    ///
    /// Another example is "Republicans Jane Doe".
    private int skipCommonWords(int start, int last) {
        int given = last - 1;
        if (given <= start
                || !paragraph.at(given).isGivenName()
                || paragraph.at(last).isOneOf(NON_SURNAME)) {
            return start;
        }
        boolean joined = false;
        boolean plain = true;
        for (int i = start; i < given; i++) {
            joined |= paragraph.at(i).is("&");
            plain &= isCommonWord(paragraph.at(i));
        }
        return joined || plain ? given : start;
    }

    /// Returns whether a word is neither a form of address nor an initial nor a possible name.
    private static boolean isCommonWord(Token word) {
        return !word.is(WordClass.TITLE)
                && (!word.isWord()
                        || (word.lower().length() > 1 && !EntityName.mayBeNameWord(word.word())));
    }

    /// Returns the word that connects a role with the field whose last part starts at `first`.
    private int connectorBeforeField(int first) {
        int i = first - 1;
        if (paragraph.at(i).is("and")) {
            i--;
            while (paragraph.at(i).isNamePart()) {
                i--;
            }
        }
        return paragraph.at(i).is("the") ? i - 1 : i;
    }

    private boolean followsRole(int connector) {
        int reach = DISTANT_CONNECTORS.contains(paragraph.at(connector).lower()) ? ROLE_REACH : 1;
        for (int j = connector - 1; j >= connector - reach; j--) {
            if (paragraph.at(j).is(WordClass.ROLE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRole(int i) {
        Token token = paragraph.at(i);
        return token.is(WordClass.ROLE)
                || (token.is("general") && GENERAL_ROLES.contains(paragraph.at(i - 1).lower()))
                || isCompoundRole(token.lower());
    }

    /// Returns whether a word is a role with a hyphen: "editor-in-chief".
    ///
    /// Words such as "Korean-born" count as roles too.
    private static boolean isCompoundRole(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && (word.endsWith("-born")
                        || Lexicon.ENGLISH.word(word, 0, hyphen).is(WordClass.ROLE));
    }

    /// Returns whether a person's name may start at `first`.
    ///
    /// @param organisation the last word of the run that is part of organisations' names, or -1
    private boolean isPersonName(int first, int organisation) {
        return organisation < first && !paragraph.at(first).is(WordClass.SUFFIX);
    }

    private int lastOrganisationWord(int first, int last) {
        int i = last;
        while (i >= first && !paragraph.at(i).is(WordClass.ORGANISATION_NAME)) {
            i--;
        }
        return i < first ? -1 : i;
    }

    int skipParticles(int from) {
        int i = from;
        while (i < from + MAX_PARTICLES
                && paragraph.at(i).is(WordClass.PARTICLE)
                && !paragraph.at(i).capitalized()) {
            i++;
        }
        return i;
    }
}
