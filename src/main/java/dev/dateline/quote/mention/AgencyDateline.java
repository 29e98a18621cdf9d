package dev.dateline.quote.mention;

import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;

/// Where the text of an agency's story starts: behind its dateline, whose place says nothing.
final class AgencyDateline {
    private static final int MAX_TOKENS = 12;

    private AgencyDateline() {}

    /// The first token behind "NORDHAVEN, March 6 -" or "NORDHAVEN (NW) —", 0 where there is none.
    static int findEnd(TokenizedParagraph passage) {
        if (!startsInCapitals(passage)) {
            return 0;
        }
        for (int i = 1; i < MAX_TOKENS; i++) {
            Token token = passage.at(i);
            if (token.is("-") || token.is("–") || token.is("—")) {
                return i + 1;
            }
            boolean inside = token.isPunctuation() && ",.()/".contains(token.lower());
            if (!inside && !token.capitalized() && token.kind() != Token.Kind.NUMBER) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean startsInCapitals(TokenizedParagraph passage) {
        Token word = passage.at(0);
        return word.isWord()
                && word.capitalized()
                && word.end() - word.start() > 2
                && isUpperCase(passage, word);
    }

    private static boolean isUpperCase(TokenizedParagraph passage, Token word) {
        int i = word.start();
        while (i < word.end() && !Character.isLowerCase(passage.characterAt(i))) {
            i++;
        }
        return i == word.end();
    }
}
