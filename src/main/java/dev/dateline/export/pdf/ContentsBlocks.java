package dev.dateline.export.pdf;

import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Entry;
import dev.dateline.export.account.Groups;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Sets the contents: a line or two for each item, and one for each appendix.
final class ContentsBlocks {
    /// Room for the leader's end and the page number.
    static final float NUMBER_WIDTH = 44;

    /// A headline of more characters than this is cut.
    private static final int LONGEST = 150;

    private static final float AFTER_ROW = 3.2f;

    private final Setter setter;

    ContentsBlocks(Setter setter) {
        this.setter = setter;
    }

    /// What stands above the first line.
    List<Block> title(boolean empty) {
        var blocks = new ArrayList<Block>();
        List<Line> title =
                setter.ragged(Messages.of("export.contents"), Styles.HEADLINE, Paper.TEXT_WIDTH);
        blocks.add(new Block.Text(Role.HEADING, title, Styles.HEADLINE_LEADING, 16, true));
        if (empty) {
            List<Line> none =
                    setter.ragged(
                            Messages.of("export.contents.empty"),
                            Styles.BODY.in(Ink.QUIET),
                            Paper.TEXT_WIDTH);
            blocks.add(new Block.Text(Role.PARAGRAPH, none, Styles.BODY_LEADING, 8, false));
        }
        return blocks;
    }

    /// The rows of all entries, handed on one by one, those of each group below its name.
    void rows(List<Entry> entries, Groups groups, Function<Entry, Block.Spot> spots, Flow flow)
            throws IOException {
        boolean oneSource = entries.stream().map(Entry::source).distinct().count() == 1;
        String caption = "";
        for (Entry entry : entries) {
            var blocks = new ArrayList<Block>();
            String name = groups.captions().apply(entry);
            if (!name.equals(caption)) {
                caption = name;
                blocks.add(caption(setter, caption));
            }
            String source = oneSource ? "" : CleanText.line(entry.source());
            blocks.add(row(entry, source, spots.apply(entry)));
            flow.add(blocks);
        }
    }

    /// The rows of what follows the items, all on one page.
    void appendices(List<String> titles, Function<String, Block.Spot> spots, Flow flow)
            throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(caption(setter, Messages.of("export.appendices")));
        for (String title : titles) {
            blocks.add(
                    new Block.Row(
                            spots.apply(title),
                            setter.ragged(title, Styles.CONTENTS, Paper.TEXT_WIDTH - NUMBER_WIDTH),
                            List.of(),
                            Styles.CONTENTS_LEADING,
                            AFTER_ROW,
                            !title.equals(titles.getLast())));
        }
        flow.add(blocks);
    }

    static Block caption(Setter setter, String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        Line line = setter.ragged(capitals, Styles.CAPITALS, Paper.TEXT_WIDTH).getFirst();
        return new Block.Caption(line, 10, 20);
    }

    private Block row(Entry entry, String source, Block.Spot spot) {
        var runs = new ArrayList<Run>();
        runs.add(Run.of(entry.number() + "\u2002", Styles.CONTENTS_SIDE));
        runs.add(Run.of(shortened(entry.headline()), Styles.CONTENTS));
        if (!source.isEmpty()) {
            runs.add(Run.of("  " + unbroken(source), Styles.CONTENTS_SIDE));
        }
        return new Block.Row(
                spot,
                setter.ragged(runs, Styles.CONTENTS, Paper.TEXT_WIDTH - NUMBER_WIDTH),
                setter.ragged(
                        Wording.shortDate(entry.date()), Styles.CONTENTS_SIDE, Paper.SIDE_WIDTH),
                Styles.CONTENTS_LEADING,
                AFTER_ROW);
    }

    /// With word joiners after its hyphens and no-break spaces.
    private static String unbroken(String source) {
        return source.replace("-", "-\u2060").replace(' ', '\u00A0');
    }

    private static String shortened(String headline) {
        if (headline.codePointCount(0, headline.length()) <= LONGEST) {
            return headline;
        }
        return headline.substring(0, headline.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
