package dev.dateline.export.pdf.dossier;

import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.pdf.font.BundledFont;
import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.text.CharacterProperties;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts characters of a dossier that no bundled font can show.
public final class MissingCharacters {
    /// The maximum number of listed characters, which fill about one page.
    private static final int MAX_LISTED = 60;

    private final DocumentFonts fonts;
    private final Map<Integer, Integer> counts = new TreeMap<>();

    public MissingCharacters(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /// Adds the missing characters in the text of an item to the counts.
    public void count(DossierItem item) {
        count(ItemFormatter.headline(item.article().article()));
        switch (item) {
            case DossierItem.WholeArticle whole -> {
                for (Paragraph paragraph : whole.article().article().body()) {
                    count(paragraph.raw());
                }
            }
            case DossierItem.SelectedQuotes selected -> {
                for (Quote quote : selected.quotes()) {
                    count(quote.text());
                }
            }
        }
    }

    private void count(String text) {
        if (isAscii(text)) {
            return;
        }
        String composed = CharacterProperties.compose(text);
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (isAscii(c) || CharacterProperties.isSpaceOrInvisible(c)) {
                continue;
            }
            if (fonts.fontFor(c, BundledFont.SERIF).isEmpty()) {
                counts.merge(c, 1, Integer::sum);
            }
        }
    }

    private static boolean isAscii(String text) {
        // a loop, since a stream is much slower on long texts
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

    /// Returns a sentence for each missing character, the most frequent first. One more sentence is
    /// about the characters beyond the limit.
    public List<String> messages() {
        var sentences = new ArrayList<String>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_LISTED)
                .forEach(e -> sentences.add(message(e.getKey(), e.getValue())));
        if (counts.size() > MAX_LISTED) {
            sentences.add(Messages.of("export.character.missing.more", counts.size() - MAX_LISTED));
        }
        return sentences;
    }

    private static String message(int codePoint, int times) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        String name = Character.getName(codePoint);
        boolean isLoneSurrogate =
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        String label =
                name == null || isLoneSurrogate ? Messages.of("export.character.unnamed") : name;
        return Messages.of("export.character.missing", number, label, times);
    }
}
