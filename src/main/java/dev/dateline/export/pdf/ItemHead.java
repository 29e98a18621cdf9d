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

/// What stands above an item's text: its dateline, headline, particulars and who is quoted.
final class ItemHead {
    private final Setter setter;

    ItemHead(Setter setter) {
        this.setter = setter;
    }

    RunningHead running(Article article) {
        return new RunningHead(Wording.date(article.date()), CleanText.line(article.source()));
    }

    List<Block> set(DossierItem item, Style headline, float leading) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        String dateline = joined(Wording.date(article.date()), article.source());
        blocks.add(
                kept(
                        Role.PARAGRAPH,
                        ragged(dateline.toUpperCase(Locale.ROOT), Styles.CAPITALS),
                        Styles.META_LEADING,
                        5));
        blocks.add(
                kept(
                        Role.HEADING,
                        setter.balanced(Wording.headline(article), headline, Paper.TEXT_WIDTH),
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
        blocks.add(new Block.Hairline(14));
        return blocks;
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
        var runs =
                List.of(
                        Run.of(
                                Messages.of("export.quoted") + " ",
                                Styles.META.in(Typeface.SANS_SEMIBOLD)),
                        Run.of(CleanText.line(String.join(" · ", names)), Styles.META));
        return kept(
                Role.PARAGRAPH,
                setter.ragged(runs, Styles.META, Paper.TEXT_WIDTH),
                Styles.META_LEADING,
                3);
    }

    private List<Line> ragged(String text, Style style) {
        return setter.ragged(text, style, Paper.TEXT_WIDTH);
    }

    private static Block kept(Role role, List<Line> lines, float leading, float after) {
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
