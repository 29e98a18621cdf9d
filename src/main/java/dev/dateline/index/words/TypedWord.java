package dev.dateline.index.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A stretch of a query that is written as one, as the index would take it apart. `pieces` follow
/// one another and are the stretch as written; `parts` are its words one by one; `joined` is how it
/// looks written as one word ("wifi" for "wi-fi"), empty where it is one or cannot be.
public record TypedWord(List<Piece> pieces, List<String> parts, String joined) {
    /// Acronyms that without their dots would be another word.
    private static final Set<String> OTHER_WORDS =
            Set.of(
                    "us", "it", "am", "in", "no", "so", "to", "do", "is", "as", "at", "be", "he",
                    "me", "my", "of", "on", "or", "up", "we", "an", "by", "go", "if");

    /// Acronyms have so many letters.
    private static final int SHORTEST_ACRONYM = 2;

    private static final int LONGEST_ACRONYM = 5;

    /// One thing to look for, in either of its `terms`; it fills so many `positions`.
    public record Piece(List<String> terms, int positions) {
        public Piece {
            terms = List.copyOf(terms);
        }

        /// As typed.
        public String term() {
            return terms.getFirst();
        }
    }

    public TypedWord {
        pieces = List.copyOf(pieces);
        parts = List.copyOf(parts);
    }

    /// The stretches of a text, in order.
    public static List<TypedWord> in(String text) {
        var words = new ArrayList<TypedWord>();
        var chunk = new Chunk();
        var scanner = new ChunkScanner(text.toCharArray(), text.length());
        while (scanner.next(chunk)) {
            words.add(of(chunk));
        }
        return words;
    }

    /// Whether this is one word without joints.
    public boolean isPlain() {
        return parts.size() == 1 && pieces.getFirst().term().equals(parts.getFirst());
    }

    /// Whether the parts one after the other mean the same as the whole ("16gb", "16 gb").
    public boolean fallsApart() {
        return parts.size() > 1 && pieces.size() == 1 && String.join("", parts).equals(whole());
    }

    private String whole() {
        return pieces.getFirst().term();
    }

    /// A pattern of `*`, `?` and letters as words look in the index: in lower case and without
    /// accents.
    public static String pattern(String typed) {
        var folded = new StringBuilder();
        var letter = new char[Letters.MOST_FOLDED];
        typed.codePoints()
                .filter(c -> c != '\\' && Letters.kind(c) != Letters.SILENT)
                .forEach(c -> folded.append(letter, 0, Letters.fold(c, letter, 0)));
        return folded.toString();
    }

    /// The acronym that a word may be written as, as the index has it; empty if it is too long.
    public static String acronym(String word) {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && word.length() >= SHORTEST_ACRONYM && word.length() <= LONGEST_ACRONYM
                ? word + ChunkTokens.ACRONYM
                : "";
    }

    /// What stands in the index for a word in two parts that is typed as one ("wifi").
    public static String inParts(String word) {
        return word + ChunkTokens.JOINED;
    }

    /// Whether an index term is a word as people write it, not a form made for finding it.
    public static boolean isWord(String term) {
        return !term.isEmpty() && Character.isLetterOrDigit(term.codePointBefore(term.length()));
    }

    private static TypedWord of(Chunk chunk) {
        if (chunk.isAcronym()) {
            return acronym(chunk);
        }
        var pieces = new ArrayList<Piece>();
        var parts = new ArrayList<String>();
        for (int first = 0, last; first < chunk.parts; first = last + 1) {
            last = first;
            parts.add(chunk.text(first, first));
            while (last + 1 < chunk.parts && chunk.isTight(last + 1)) {
                last++;
                parts.add(chunk.text(last, last));
            }
            addPieces(chunk, first, last, pieces);
        }
        String joined = chunk.mayBeJoined() ? String.join("", parts) : "";
        return new TypedWord(pieces, parts, joined);
    }

    /// What is too long to stand in the index as a whole is looked for part by part.
    private static void addPieces(Chunk chunk, int first, int last, List<Piece> pieces) {
        if (last > first && chunk.to[last] - chunk.from[first] > Chunk.LONGEST_PART) {
            for (int part = first; part <= last; part++) {
                pieces.add(piece(chunk.text(part, part), 1));
            }
        } else {
            pieces.add(piece(chunk.whole(first, last), last - first + 1));
        }
    }

    private static Piece piece(String term, int positions) {
        String acronym = acronym(term);
        return new Piece(acronym.isEmpty() ? List.of(term) : List.of(term, acronym), positions);
    }

    private static TypedWord acronym(Chunk chunk) {
        var letters = new StringBuilder();
        for (int part = 0; part < chunk.parts; part++) {
            letters.append(chunk.text(part, part));
        }
        String word = letters.toString();
        String term = word + ChunkTokens.ACRONYM;
        List<String> terms = OTHER_WORDS.contains(word) ? List.of(term) : List.of(term, word);
        return new TypedWord(List.of(new Piece(terms, 1)), List.of(term), "");
    }
}
