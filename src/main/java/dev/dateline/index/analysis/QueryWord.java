package dev.dateline.index.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A stretch of a query that is written as one, as the index would take it apart. `pieces` follow
/// one another and are the stretch as written; `parts` are its words one by one; `joined` is how it
/// looks written as one word ("wifi" for "wi-fi"), empty where it is one or cannot be.
public record QueryWord(List<TermSlot> slots, List<String> parts, String joinedForm) {
    /// Acronyms that without their dots would be another word.
    private static final Set<String> AMBIGUOUS_ACRONYMS =
            Set.of(
                    "us", "it", "am", "in", "no", "so", "to", "do", "is", "as", "at", "be", "he",
                    "me", "my", "of", "on", "or", "up", "we", "an", "by", "go", "if");

    /// Acronyms have so many letters.
    private static final int MIN_ACRONYM_LENGTH = 2;

    private static final int MAX_ACRONYM_LENGTH = 5;

    /// One thing to look for, in either of its `terms`; it fills so many `positions`.
    public record TermSlot(List<String> terms, int positions) {
        public TermSlot {
            terms = List.copyOf(terms);
        }

        /// As typed.
        public String term() {
            return terms.getFirst();
        }
    }

    public QueryWord {
        slots = List.copyOf(slots);
        parts = List.copyOf(parts);
    }

    /// The stretches of a text, in order.
    public static List<QueryWord> parse(String text) {
        var words = new ArrayList<QueryWord>();
        var chunk = new CompoundToken();
        var scanner = new CompoundTokenScanner(text.toCharArray(), text.length());
        while (scanner.next(chunk)) {
            words.add(of(chunk));
        }
        return words;
    }

    /// Whether this is one word without joints.
    public boolean isPlain() {
        return parts.size() == 1 && slots.getFirst().term().equals(parts.getFirst());
    }

    /// Whether the parts one after the other mean the same as the whole ("16gb", "16 gb").
    public boolean canBeSplit() {
        return parts.size() > 1 && slots.size() == 1 && String.join("", parts).equals(firstTerm());
    }

    private String firstTerm() {
        return slots.getFirst().term();
    }

    /// A pattern of `*`, `?` and letters as words look in the index: in lower case and without
    /// accents.
    public static String foldPattern(String typed) {
        var folded = new StringBuilder();
        var letter = new char[CharacterClasses.MAX_FOLDED_LENGTH];
        typed.codePoints()
                .filter(c -> c != '\\' && CharacterClasses.kind(c) != CharacterClasses.IGNORED)
                .forEach(c -> folded.append(letter, 0, CharacterClasses.fold(c, letter, 0)));
        return folded.toString();
    }

    /// The acronym that a word may be written as, as the index has it; empty if it is too long.
    public static String acronym(String word) {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && word.length() >= MIN_ACRONYM_LENGTH && word.length() <= MAX_ACRONYM_LENGTH
                ? word + TokenVariants.ACRONYM_SUFFIX
                : "";
    }

    /// What stands in the index for a word in two parts that is typed as one ("wifi").
    public static String joinedTerm(String word) {
        return word + TokenVariants.JOINED_SUFFIX;
    }

    /// Whether an index term is a word as people write it, not a form made for finding it.
    public static boolean isPlainWord(String term) {
        return !term.isEmpty() && Character.isLetterOrDigit(term.codePointBefore(term.length()));
    }

    private static QueryWord of(CompoundToken chunk) {
        if (chunk.isAcronym()) {
            return acronym(chunk);
        }
        var pieces = new ArrayList<TermSlot>();
        var parts = new ArrayList<String>();
        for (int first = 0, last; first < chunk.parts; first = last + 1) {
            last = first;
            parts.add(chunk.text(first, first));
            while (last + 1 < chunk.parts && chunk.isTightlyJoined(last + 1)) {
                last++;
                parts.add(chunk.text(last, last));
            }
            addSlots(chunk, first, last, pieces);
        }
        String joined = chunk.canBeJoined() ? String.join("", parts) : "";
        return new QueryWord(pieces, parts, joined);
    }

    /// What is too long to stand in the index as a whole is looked for part by part.
    private static void addSlots(CompoundToken chunk, int first, int last, List<TermSlot> pieces) {
        if (last > first
                && chunk.charEnd[last] - chunk.charStart[first] > CompoundToken.MAX_PART_LENGTH) {
            for (int part = first; part <= last; part++) {
                pieces.add(slot(chunk.text(part, part), 1));
            }
        } else {
            pieces.add(slot(chunk.textWithAffixes(first, last), last - first + 1));
        }
    }

    private static TermSlot slot(String term, int positions) {
        String acronym = acronym(term);
        return new TermSlot(acronym.isEmpty() ? List.of(term) : List.of(term, acronym), positions);
    }

    private static QueryWord acronym(CompoundToken chunk) {
        var letters = new StringBuilder();
        for (int part = 0; part < chunk.parts; part++) {
            letters.append(chunk.text(part, part));
        }
        String word = letters.toString();
        String term = word + TokenVariants.ACRONYM_SUFFIX;
        List<String> terms =
                AMBIGUOUS_ACRONYMS.contains(word) ? List.of(term) : List.of(term, word);
        return new QueryWord(List.of(new TermSlot(terms, 1)), List.of(term), "");
    }
}
