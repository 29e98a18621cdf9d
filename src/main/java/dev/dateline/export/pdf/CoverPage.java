package dev.dateline.export.pdf;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.Facts;
import dev.dateline.export.account.Summary;
import dev.dateline.export.account.Wording;
import dev.dateline.export.file.Element;
import dev.dateline.export.file.Tags;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The first page: the title, and below it what was searched where, for what time, and what came of
/// it.
final class CoverPage {
    private static final float ABOVE_TITLE = 250;
    private static final int MOST_LINES = 8;
    private static final int FEWEST_DAYS = 5;
    private static final float STRIP_BASE = 118;

    private final Setter setter;
    private final Paper paper;
    private final Tags tags;
    private final Element cover;

    /// @param cover where it belongs in the structure
    CoverPage(Setter setter, Paper paper, Tags tags, Element cover) {
        this.setter = setter;
        this.paper = paper;
        this.tags = tags;
        this.cover = cover;
    }

    void draw(PageCanvas canvas, DossierHeading heading, String title, Account account)
            throws IOException {
        float y = title(canvas, title);
        for (Facts.Fact fact : Facts.of(heading, account)) {
            y = fact(canvas, fact, y);
        }
        if (account.days().size() >= FEWEST_DAYS) {
            coverage(canvas, account);
        }
        tags.release(cover);
    }

    private void coverage(PageCanvas canvas, Account account) {
        var strip = new CoverageStrip(account.days());
        Element figure =
                tags.figure(
                        cover,
                        Messages.of("export.coverage", account.articles(), Summary.period(account)),
                        Paper.TEXT_LEFT,
                        STRIP_BASE,
                        Paper.TEXT_RIGHT,
                        STRIP_BASE + CoverageStrip.HEIGHT);
        canvas.content(figure, painter -> strip.draw(painter, STRIP_BASE));
        Line first = date(account.days().firstKey());
        Line last = date(account.days().lastKey());
        canvas.artifact(painter -> {
            painter.text(first, Paper.TEXT_LEFT, STRIP_BASE - 12);
            painter.text(last, Paper.TEXT_RIGHT - last.width(), STRIP_BASE - 12);
        });
    }

    private Line date(LocalDate day) {
        return setter.ragged(Wording.day(day), Styles.RUNNING, Paper.TEXT_WIDTH).getFirst();
    }

    private float title(PageCanvas canvas, String title) {
        float top = paper.height() - ABOVE_TITLE;
        String word = Messages.of("export.dossier").toUpperCase(Locale.ROOT);
        Line capitals = setter.ragged(word, Styles.CAPITALS, Paper.TEXT_WIDTH).getFirst();
        canvas.content(
                tags.child(cover, "P"),
                painter -> painter.text(capitals, Paper.TEXT_LEFT, top + 46));
        List<Line> lines = cut(setter.balanced(title, Styles.TITLE, Paper.TEXT_WIDTH), 6);
        canvas.content(
                tags.child(cover, "H1"),
                painter -> down(painter, lines, top, Styles.TITLE_LEADING));
        float end = top - lines.size() * Styles.TITLE_LEADING;
        canvas.artifact(
                painter -> painter.rectangle(Paper.TEXT_LEFT, end + 8, 44, 1.6f, Ink.ACCENT));
        return end - 22;
    }

    private float fact(PageCanvas canvas, Facts.Fact fact, float y) {
        List<Line> lines =
                cut(setter.ragged(fact.value(), Styles.FACT, Paper.TEXT_WIDTH), MOST_LINES);
        Line name = setter.ragged(fact.name(), Styles.META, Paper.SIDE_WIDTH).getFirst();
        canvas.content(
                tags.child(cover, "P"),
                painter -> {
                    painter.text(name, Paper.SIDE_RIGHT - name.width(), y);
                    down(painter, lines, y, Styles.FACT_LEADING);
                });
        return y - lines.size() * Styles.FACT_LEADING - 7;
    }

    private static void down(LinePainter painter, List<Line> lines, float top, float leading) {
        float y = top;
        for (Line line : lines) {
            painter.text(line, Paper.TEXT_LEFT, y);
            y -= leading;
        }
    }

    private static List<Line> cut(List<Line> lines, int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }
}
