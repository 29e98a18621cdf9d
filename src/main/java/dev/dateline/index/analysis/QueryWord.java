package dev.dateline.index.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A word of a query, split in the same way as indexed text. It may be a compound such as
/// "open-source".
///
/// @param slots the consecutive term slots of the word as typed
/// @param parts the parts of the word without joiners
/// @param joinedForm the word without its joiner ("wifi" for "wi-fi"); empty if it has none or
///   cannot be written as one word
public record QueryWord(List<TermSlot> slots, List<String> parts, String joinedForm) {
    /// Acronyms that without their dots are another English word, such as "us".
    private static final Set<String> AMBIGUOUS_ACRONYMS =
            Set.of(
                    "us", "it", "am", "in", "no", "so", "to", "do", "is", "as", "at", "be", "he",
                    "me", "my", "of", "on", "or", "up", "we", "an", "by", "go", "if");

    private static final int MIN_ACRONYM_LENGTH = 2;
    private static final int MAX_ACRONYM_LENGTH = 5;

    /// One position of a phrase with the alternative index terms that may occur there.
    ///
    /// @param positions how many positions of the text each of the terms fills
    public record TermSlot(List<String> terms, int positions) {
        public TermSlot {
            terms = List.copyOf(terms);
        }

        /// Returns the index term for the word as it was typed; the other terms are alternatives to
        /// it.
        public String term() {
            return terms.getFirst();
        }
    }

    public QueryWord {
        slots = List.copyOf(slots);
        parts = List.copyOf(parts);
    }

    /// Splits a query text into its words, in order.
    public static List<QueryWord> parse(String text) {
        var words = new ArrayList<QueryWord>();
        var token = new CompoundToken();
        var scanner = new CompoundTokenScanner(text.toCharArray(), text.length());
        while (scanner.next(token)) {
            words.add(of(token));
        }
        return words;
    }

    /// Returns whether the word is a single part, not a compound.
    public boolean isPlain() {
        return parts.size() == 1 && slots.getFirst().term().equals(parts.getFirst());
    }

    /// Returns whether the word also matches its parts separated by blanks, as "16gb" matches "16
    /// gb".
    public boolean canBeSplit() {
        return parts.size() > 1
                && slots.size() == 1
                && String.join("", parts).equals(slots.getFirst().term());
    }

    /// Returns a wildcard pattern in lower case and without accents, which can be matched with
    /// index terms.
    public static String foldPattern(String typed) {
        var folded = new StringBuilder();
        var letter = new char[CharacterClasses.MAX_FOLDED_LENGTH];
        typed.codePoints()
                .filter(c -> c != '\\' && CharacterClasses.kind(c) != CharacterClasses.IGNORED)
                .forEach(c -> folded.append(letter, 0, CharacterClasses.fold(c, letter, 0)));
        return folded.toString();
    }

    /// Returns the term for a word as an acronym ("us." for "us"); empty if it cannot be one.
    private static String acronymTerm(String word) {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && word.length() >= MIN_ACRONYM_LENGTH && word.length() <= MAX_ACRONYM_LENGTH
                ? word + TokenVariants.ACRONYM_SUFFIX
                : "";
    }

    /// Returns the index term that also finds a two-part compound when it is typed as one word
    /// ("wifi").
    public static String joinedTerm(String word) {
        return word + TokenVariants.JOINED_SUFFIX;
    }

    /// Returns whether an index term is a word of a text, not a compound form added by
    /// [TokenVariants].
    public static boolean isPlainWord(String term) {
        return !term.isEmpty() && Character.isLetterOrDigit(term.codePointBefore(term.length()));
    }

    private static QueryWord of(CompoundToken token) {
        if (token.isAcronym()) {
            return parseAcronym(token);
        }
        var slots = new ArrayList<TermSlot>();
        var parts = new ArrayList<String>();
        for (int first = 0, last; first < token.parts; first = last + 1) {
            last = first;
            parts.add(token.text(first, first));
            while (last + 1 < token.parts && token.isTightlyJoined(last + 1)) {
                last++;
                parts.add(token.text(last, last));
            }
            addSlots(token, first, last, slots);
        }
        String joined = token.canBeJoined() ? String.join("", parts) : "";
        return new QueryWord(slots, parts, joined);
    }

    /// Adds one slot for several tightly joined parts. Adds one slot for each part if they are too
    /// long for a term.
    private static void addSlots(CompoundToken token, int first, int last, List<TermSlot> slots) {
        if (last > first
                && token.charEnd[last] - token.charStart[first] > CompoundToken.MAX_PART_LENGTH) {
            for (int part = first; part <= last; part++) {
                slots.add(slot(token.text(part, part), 1));
            }
        } else {
            slots.add(slot(token.textWithAffixes(first, last), last - first + 1));
        }
    }

    private static TermSlot slot(String term, int positions) {
        String acronym = acronymTerm(term);
        return new TermSlot(acronym.isEmpty() ? List.of(term) : List.of(term, acronym), positions);
    }

    private static QueryWord parseAcronym(CompoundToken token) {
        var letters = new StringBuilder();
        for (int part = 0; part < token.parts; part++) {
            letters.append(token.text(part, part));
        }
        String word = letters.toString();
        String term = word + TokenVariants.ACRONYM_SUFFIX;
        List<String> terms =
                AMBIGUOUS_ACRONYMS.contains(word) ? List.of(term) : List.of(term, word);
        return new QueryWord(List.of(new TermSlot(terms, 1)), List.of(term), "");
    }
}
