package dev.dateline.export.pdf;

import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Entry;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sets the contents: a line or two for each item.
final class ContentsBlocks {
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /// Room for the leader's end and the page number.
    private static final float NUMBER_WIDTH = 44;

    /// A headline of more characters than this is cut.
    private static final int LONGEST = 220;

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
            blocks.add(new Block.Text(Role.PARAGRAPH, none, Styles.BODY_LEADING, 0, false));
        }
        return blocks;
    }

    Block row(Entry entry) {
        String day =
                entry.date()
                        .day()
                        .map(SHORT_DAY::format)
                        .orElseGet(() -> Wording.date(entry.date()));
        var runs = new ArrayList<Run>();
        runs.add(Run.of(shortened(entry.headline()), Styles.CONTENTS));
        String source = CleanText.line(entry.source());
        if (!source.isEmpty()) {
            runs.add(Run.of("  " + source, Styles.CONTENTS_SIDE));
        }
        return new Block.Row(
                entry.index(),
                setter.ragged(runs, Styles.CONTENTS, Paper.TEXT_WIDTH - NUMBER_WIDTH),
                setter.ragged(day, Styles.CONTENTS_SIDE, Paper.SIDE_WIDTH),
                Styles.CONTENTS_LEADING,
                3.2f);
    }

    private static String shortened(String headline) {
        if (headline.codePointCount(0, headline.length()) <= LONGEST) {
            return headline;
        }
        return headline.substring(0, headline.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
