package dev.dateline.quote;

/// Where the text of an agency's story starts: behind its dateline, whose place says nothing.
final class StoryStart {
    private static final int LONGEST = 12;

    private StoryStart() {}

    /// The first token behind "NORDHAVEN, March 6 -" or "NORDHAVEN (NW) —", 0 where there is none.
    static int of(Passage passage) {
        if (!startsInCapitals(passage)) {
            return 0;
        }
        for (int i = 1; i < LONGEST; i++) {
            Token token = passage.at(i);
            if (token.is("-") || token.is("–") || token.is("—")) {
                return i + 1;
            }
            boolean inside = token.isPunctuation() && ",.()/".contains(token.lower());
            if (!inside && !token.capital() && token.kind() != Token.Kind.NUMBER) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean startsInCapitals(Passage passage) {
        Token word = passage.at(0);
        return word.isWord()
                && word.capital()
                && word.end() - word.start() > 2
                && isWithoutSmall(passage, word);
    }

    private static boolean isWithoutSmall(Passage passage, Token word) {
        int i = word.start();
        while (i < word.end() && !Character.isLowerCase(passage.characterAt(i))) {
            i++;
        }
        return i == word.end();
    }
}
