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

/// Parses the user guide, the file `docs/guide.md`, which the build adds to the resources.
///
/// Supports the Markdown that the guide uses: headings, paragraphs, numbered lists, tables, bold,
/// italic and code. Images are dropped, and links are replaced by their text.
final class GuideParser {
    private static final String FILE = "/dev/dateline/guide/guide.md";
    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern LIST_ITEM = Pattern.compile("\\d+\\. .*");
    private static final Pattern TABLE_SEPARATOR = Pattern.compile("[|: -]+");

    /// Matches inline code, bold text and italic text. Code comes first, since asterisks in it are
    /// not markup.
    private static final Pattern INLINE_STYLE =
            Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*");

    private final List<GuideBlock> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private GuideParser() {}

    /// Returns the blocks of the user guide that is bundled with this version.
    static List<GuideBlock> load() {
        try (InputStream in = GuideParser.class.getResourceAsStream(FILE)) {
            var bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Parses Markdown text into blocks.
    static List<GuideBlock> parse(String markdown) {
        var parser = new GuideParser();
        IMAGE.matcher(markdown).replaceAll("").lines().forEach(parser::parseLine);
        parser.endParagraph();
        return List.copyOf(parser.blocks);
    }

    private void parseLine(String line) {
        if (line.startsWith("#")) {
            endParagraph();
            int level = line.indexOf(' ');
            blocks.add(new GuideBlock.Heading(level, line.replaceFirst("^#+ *", "")));
        } else if (line.startsWith("|")) {
            endParagraph();
            parseRow(line);
        } else if (line.isBlank()) {
            endParagraph();
        } else {
            if (LIST_ITEM.matcher(line).matches()) {
                endParagraph();
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void parseRow(String line) {
        if (!TABLE_SEPARATOR.matcher(line).matches()) {
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

    private static List<Run> runs(String markdown) {
        String text = LINK.matcher(markdown).replaceAll(link -> link.group(1).replace("$", "\\$"));
        List<Run> runs = new ArrayList<>();
        int end = 0;
        for (MatchResult styled : INLINE_STYLE.matcher(text).results().toList()) {
            addPlain(text.substring(end, styled.start()), runs);
            runs.add(run(styled));
            end = styled.end();
        }
        addPlain(text.substring(end), runs);
        return runs;
    }

    private static Run run(MatchResult styled) {
        if (styled.group(1) != null) {
            return new Run(styled.group(1), Style.CODE);
        }
        return styled.group(2) != null
                ? new Run(styled.group(2), Style.BOLD)
                : new Run(styled.group(3), Style.ITALIC);
    }

    private static void addPlain(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, Style.PLAIN));
        }
    }
}
