package dev.dateline.export.pdf;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What stands above an item's text: its number, dateline, headline and particulars, who is quoted,
/// and the reader's notes.
final class ItemHead {
    private final Setter setter;
    private final Grid grid;
    private final float measure;

    ItemHead(Setter setter, Grid grid) {
        this.setter = setter;
        this.grid = grid;
        measure = grid.main().width();
    }

    RunningHead running(Article article) {
        return new RunningHead(Wording.date(article.date()), CleanText.line(article.source()));
    }

    List<Block> set(int index, DossierItem item, Style headline, float leading) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(dateline(index, article));
        blocks.add(
                kept(
                        Role.HEADING,
                        setter.balanced(Wording.headline(article), headline, measure),
                        leading,
                        5));
        blocks.add(
                kept(
                        Role.PARAGRAPH,
                        ragged(particulars(article), Styles.META),
                        Styles.META_LEADING,
                        3));
        List<Quote> named = item.quotes().stream().filter(q -> q.speaker().isNamed()).toList();
        if (item instanceof DossierItem.WholeArticle && !named.isEmpty()) {
            blocks.add(quoted(named));
        }
        item.notes().forEach(note -> blocks.add(note(note)));
        blocks.add(new Block.Hairline(14));
        return blocks;
    }

    /// With the item's number beside it, or in it where there is nothing beside the text.
    private Block dateline(int index, Article article) {
        String number = Messages.of("export.item", Integer.toString(index + 1));
        String words = joined(Wording.date(article.date()), article.source());
        String line = grid.isSingle() ? words : joined(number, words);
        Block.Text text = kept(Role.PARAGRAPH, capitals(line, measure), Styles.META_LEADING, 5);
        return grid.isSingle()
                ? text.with(List.of(new SideNote(0, capitals(number, Paper.SIDE_WIDTH))))
                : text;
    }

    private List<Line> capitals(String text, float width) {
        return setter.ragged(text.toUpperCase(Locale.ROOT), Styles.CAPITALS, width);
    }

    private static String particulars(Article article) {
        return joined(
                article.author(), Messages.of("export.words", article.wordCount()), article.path());
    }

    private Block quoted(List<Quote> quotes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            String name = quote.speaker().name();
            counts.merge(name, 1, Integer::sum);
            shown.merge(
                    name,
                    Wording.speaker(quote.speaker()),
                    (a, b) -> a.length() >= b.length() ? a : b);
        }
        var names = new ArrayList<String>();
        counts.forEach((name, count) -> names.add(shown.get(name) + " (" + count + ")"));
        return labelled("export.quoted", String.join(" · ", names), Styles.META, 3);
    }

    private Block note(String note) {
        return labelled("export.note", note, Styles.NOTE, 4);
    }

    private Block labelled(String key, String words, Style style, float after) {
        var runs =
                List.of(
                        Run.of(Messages.of(key) + " ", Styles.META.in(Typeface.SANS_SEMIBOLD)),
                        Run.of(CleanText.line(words), style));
        return kept(
                Role.PARAGRAPH, setter.ragged(runs, style, measure), Styles.META_LEADING, after);
    }

    private List<Line> ragged(String text, Style style) {
        return setter.ragged(text, style, measure);
    }

    private static Block.Text kept(Role role, List<Line> lines, float leading, float after) {
        return new Block.Text(role, lines, leading, after, true);
    }

    /// Those that are not empty, with a middle dot between.
    private static String joined(String... parts) {
        var full = new ArrayList<String>();
        for (String part : parts) {
            String line = CleanText.line(part);
            if (!line.isEmpty()) {
                full.add(line);
            }
        }
        return String.join(" · ", full);
    }
}
