package dev.dateline.ui.help;

import dev.dateline.ui.help.GuideBlock.Run;
import dev.dateline.ui.help.GuideBlock.Style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the guide, which is `docs/guide.md` itself, put into the program by the build. It
/// understands as much Markdown as stands there: headings, paragraphs, tables, bold, slanted and
/// typed words. Pictures are left out, for the window itself stands behind; of links the words
/// stay.
final class GuideParser {
    private static final String FILE = "/dev/dateline/guide/guide.md";
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern TABLE_RULE = Pattern.compile("[|: -]+");

    /// Typed words first: in them a star is a star.
    private static final Pattern INLINE_STYLE =
            Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*");

    private final List<GuideBlock> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private GuideParser() {}

    /// The guide of this version.
    static List<GuideBlock> load() {
        try (InputStream in = GuideParser.class.getResourceAsStream(FILE)) {
            var bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<GuideBlock> parse(String markdown) {
        var reader = new GuideParser();
        PICTURE.matcher(markdown).replaceAll("").lines().forEach(reader::parseLine);
        reader.endParagraph();
        return List.copyOf(reader.blocks);
    }

    private void parseLine(String line) {
        if (line.startsWith("#")) {
            endParagraph();
            String words = line.replaceFirst("^#+ *", "");
            int level = line.indexOf(' ');
            blocks.add(new GuideBlock.Heading(level, words));
        } else if (line.startsWith("|")) {
            endParagraph();
            parseRow(line);
        } else if (line.isBlank()) {
            endParagraph();
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void parseRow(String line) {
        if (!TABLE_RULE.matcher(line).matches()) {
            String inner = line.substring(1, line.lastIndexOf('|'));
            List<List<Run>> cells =
                    Arrays.stream(inner.split("\\|", -1)).map(cell -> runs(cell.strip())).toList();
            blocks.add(new GuideBlock.Row(cells));
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new GuideBlock.Paragraph(runs(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private static List<Run> runs(String marked) {
        String text = LINK.matcher(marked).replaceAll(link -> link.group(1).replace("$", "\\$"));
        List<Run> runs = new ArrayList<>();
        int end = 0;
        for (MatchResult mark : INLINE_STYLE.matcher(text).results().toList()) {
            addPlain(text.substring(end, mark.start()), runs);
            runs.add(run(mark));
            end = mark.end();
        }
        addPlain(text.substring(end), runs);
        return runs;
    }

    private static Run run(MatchResult mark) {
        if (mark.group(1) != null) {
            return new Run(mark.group(1), Style.CODE);
        }
        return mark.group(2) != null
                ? new Run(mark.group(2), Style.BOLD)
                : new Run(mark.group(3), Style.ITALIC);
    }

    private static void addPlain(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, Style.PLAIN));
        }
    }
}
