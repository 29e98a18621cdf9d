package dev.dateline.export.pdf;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Summary;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The first page: the title, and below it what was searched where, for what time, and what came of
/// it.
final class CoverPage {
    private static final float TITLE_TOP = Paper.HEIGHT - 250;
    private static final float SIDE_RIGHT = Paper.SIDE_LEFT + Paper.SIDE_WIDTH;
    private static final int MOST_LINES = 8;
    private static final int FEWEST_DAYS = 5;
    private static final float STRIP_BASE = 118;

    private final Setter setter;
    private final Tags tags;

    CoverPage(Setter setter, Tags tags) {
        this.setter = setter;
        this.tags = tags;
    }

    void draw(PageCanvas canvas, DossierHeading heading, String title, Account account)
            throws IOException {
        float y = title(canvas, title);
        for (Map.Entry<String, String> fact : facts(heading, account).entrySet()) {
            y = fact(canvas, fact.getKey(), fact.getValue(), y);
        }
        if (account.days().size() >= FEWEST_DAYS) {
            coverage(canvas, account);
        }
    }

    private void coverage(PageCanvas canvas, Account account) throws IOException {
        var strip = new CoverageStrip(account.days());
        PDStructureElement figure = tags.child(tags.document(), "Figure");
        figure.setAlternateDescription(
                Messages.of("export.coverage", account.articles(), Summary.period(account)));
        var attributes = new PDLayoutAttributeObject();
        attributes.setBBox(
                new PDRectangle(
                        Paper.TEXT_LEFT, STRIP_BASE, Paper.TEXT_WIDTH, CoverageStrip.HEIGHT));
        figure.addAttribute(attributes);
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

    private float title(PageCanvas canvas, String title) throws IOException {
        String word = Messages.of("export.dossier").toUpperCase(Locale.ROOT);
        Line capitals = setter.ragged(word, Styles.CAPITALS, Paper.TEXT_WIDTH).getFirst();
        canvas.content(
                tags.child(tags.document(), "P"),
                painter -> painter.text(capitals, Paper.TEXT_LEFT, TITLE_TOP + 46));
        List<Line> lines = cut(setter.balanced(title, Styles.TITLE, Paper.TEXT_WIDTH), 6);
        canvas.content(
                tags.child(tags.document(), "H1"),
                painter -> down(painter, lines, Paper.TEXT_LEFT, TITLE_TOP, Styles.TITLE_LEADING));
        float end = TITLE_TOP - lines.size() * Styles.TITLE_LEADING;
        canvas.artifact(
                painter -> painter.rectangle(Paper.TEXT_LEFT, end + 8, 44, 1.6f, Ink.ACCENT));
        return end - 22;
    }

    private float fact(PageCanvas canvas, String label, String value, float y) throws IOException {
        List<Line> lines = cut(setter.ragged(value, Styles.FACT, Paper.TEXT_WIDTH), MOST_LINES);
        Line name = setter.ragged(label, Styles.META, Paper.SIDE_WIDTH).getFirst();
        canvas.content(
                tags.child(tags.document(), "P"),
                painter -> {
                    painter.text(name, SIDE_RIGHT - name.width(), y);
                    down(painter, lines, Paper.TEXT_LEFT, y, Styles.FACT_LEADING);
                });
        return y - lines.size() * Styles.FACT_LEADING - 7;
    }

    private static Map<String, String> facts(DossierHeading heading, Account account) {
        var facts = new LinkedHashMap<String, String>();
        put(facts, "export.archive", heading.archive());
        put(facts, "export.searched", heading.understood());
        put(facts, "export.period", Summary.period(account));
        put(facts, "export.holds", Summary.holdings(account));
        put(facts, "export.made.on", Wording.day(heading.madeOn()));
        return facts;
    }

    private static void put(Map<String, String> facts, String key, String value) {
        String line = CleanText.line(value);
        if (!line.isEmpty()) {
            facts.put(Messages.of(key), line);
        }
    }

    private static void down(
            LinePainter painter, List<Line> lines, float x, float top, float leading)
            throws IOException {
        float y = top;
        for (Line line : lines) {
            painter.text(line, x, y);
            y -= leading;
        }
    }

    private static List<Line> cut(List<Line> lines, int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }
}
