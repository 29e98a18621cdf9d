package dev.dateline.ui.shell;

import dev.dateline.ui.shell.GuideBlock.Look;
import dev.dateline.ui.shell.GuideBlock.Run;

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
final class GuideReader {
    private static final String FILE = "/dev/dateline/guide/guide.md";
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern RULE = Pattern.compile("[|: -]+");

    /// Typed words first: in them a star is a star.
    private static final Pattern MARKED =
            Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*");

    private final List<GuideBlock> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private GuideReader() {}

    /// The guide of this version.
    static List<GuideBlock> guide() {
        try (InputStream in = GuideReader.class.getResourceAsStream(FILE)) {
            var bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<GuideBlock> read(String markdown) {
        var reader = new GuideReader();
        PICTURE.matcher(markdown).replaceAll("").lines().forEach(reader::take);
        reader.endParagraph();
        return List.copyOf(reader.blocks);
    }

    private void take(String line) {
        if (line.startsWith("#")) {
            endParagraph();
            String words = line.replaceFirst("^#+ *", "");
            int level = line.indexOf(' ');
            blocks.add(new GuideBlock.Heading(level, words));
        } else if (line.startsWith("|")) {
            endParagraph();
            takeRow(line);
        } else if (line.isBlank()) {
            endParagraph();
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void takeRow(String line) {
        if (!RULE.matcher(line).matches()) {
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
        for (MatchResult mark : MARKED.matcher(text).results().toList()) {
            plain(text.substring(end, mark.start()), runs);
            runs.add(run(mark));
            end = mark.end();
        }
        plain(text.substring(end), runs);
        return runs;
    }

    private static Run run(MatchResult mark) {
        if (mark.group(1) != null) {
            return new Run(mark.group(1), Look.TYPED);
        }
        return mark.group(2) != null
                ? new Run(mark.group(2), Look.STRONG)
                : new Run(mark.group(3), Look.SLANTED);
    }

    private static void plain(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, Look.PLAIN));
        }
    }
}
