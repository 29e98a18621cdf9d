package dev.dateline.export.pdf;

import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts the characters that no bundled font has.
final class MissingCharacters {
    /// A text in Chinese would fill pages with their names.
    private static final int MOST_LISTED = 60;

    private final Faces faces;
    private final Map<Integer, Integer> counts = new TreeMap<>();

    MissingCharacters(Faces faces) {
        this.faces = faces;
    }

    void count(DossierItem item) {
        count(Wording.headline(item.article().article()));
        switch (item) {
            case DossierItem.WholeArticle whole -> {
                for (Paragraph paragraph : whole.article().article().body()) {
                    count(paragraph.raw());
                }
            }
            case DossierItem.Statements statements -> {
                for (Quote quote : statements.quotes()) {
                    count(quote.text());
                }
            }
        }
    }

    private void count(String text) {
        if (isAscii(text)) {
            return;
        }
        String composed = Characters.composed(text);
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (isAscii(c) || Characters.isUnseen(c)) {
                continue;
            }
            if (faces.showing(c, Typeface.SERIF).isEmpty()) {
                counts.merge(c, 1, Integer::sum);
            }
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAscii(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(int c) {
        return c >= ' ' && c <= '~';
    }

    /// A sentence for each, the most frequent first; those beyond a page's worth in one.
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LISTED)
                .forEach(e -> sentences.add(sentence(e.getKey(), e.getValue())));
        if (counts.size() > MOST_LISTED) {
            sentences.add(Messages.of("export.characters.more", counts.size() - MOST_LISTED));
        }
        return sentences;
    }

    private static String sentence(int codePoint, int times) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        String name = Character.getName(codePoint);
        boolean isHalf =
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        String shown = name == null || isHalf ? Messages.of("export.nameless") : name;
        return Messages.of("export.character", number, shown, times);
    }
}
