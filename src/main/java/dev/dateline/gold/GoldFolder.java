package dev.dateline.gold;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldQuote.GoldSpeaker;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of annotated articles that are written by hand: `NAME.txt`, which begins with `date
/// YYYY-MM-DD`, and `NAME.quotes`, a [QuotesLine] for each stretch between marks.
final class GoldFolder {
    private static final Pattern DATE = Pattern.compile("^date [0-9-]+ ");
    private static final String TEXT = ".txt";
    private static final String QUOTES = ".quotes";
    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "she", "they", "it", "i", "we", "you", "his", "her", "their", "its",
                    "who");

    private final Path folder;

    GoldFolder(Path folder) {
        this.folder = folder;
    }

    /// In the order of their names; an article of which a line cannot be used is left out.
    GoldFile read() throws IOException {
        var articles = new ArrayList<GoldArticle>();
        var problems = new ArrayList<String>();
        for (Path file : texts()) {
            try {
                articles.add(article(file));
            } catch (GoldLine.UnusableException e) {
                problems.add(Messages.of("gold.article", file, e.reason()));
            }
        }
        return new GoldFile(articles, problems);
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
        }
    }

    private GoldArticle article(Path file) throws IOException, GoldLine.UnusableException {
        String fileName = folder.relativize(file).toString();
        String name = fileName.substring(0, fileName.length() - TEXT.length());
        String text = DATE.matcher(Files.readString(file)).replaceFirst("");
        List<QuotesLine> lines = lines(folder.resolve(name + QUOTES), text);
        var search = new MentionSearch(text, lines.stream().map(QuotesLine::span).toList());
        var quotes = new ArrayList<GoldQuote>();
        for (QuotesLine line : lines) {
            if (!line.names().isEmpty()) {
                quotes.add(quote(line, text, search));
            }
        }
        return new GoldArticle(
                name,
                "",
                PlainArticle.of(name, text),
                quotes,
                lines.stream().filter(QuotesLine::undecided).map(QuotesLine::span).toList());
    }

    private static List<QuotesLine> lines(Path file, String text)
            throws IOException, GoldLine.UnusableException {
        var lines = new ArrayList<QuotesLine>();
        int from = 0;
        for (String line : Files.readAllLines(file)) {
            QuotesLine found = QuotesLine.find(line, text, from);
            lines.add(found);
            from = found.span().end();
        }
        return lines;
    }

    private static GoldQuote quote(QuotesLine line, String text, MentionSearch search)
            throws GoldLine.UnusableException {
        TextSpan mention =
                search.nearest(line)
                        .orElseThrow(() ->
                                new GoldLine.UnusableException(
                                        Messages.of("gold.no-mention", line.mention())));
        String name = line.names().getFirst();
        boolean isName = Character.isUpperCase(name.charAt(0));
        var speaker =
                new GoldSpeaker(
                        type(line.mention(), isName),
                        line.mention(),
                        mention,
                        List.of(mention),
                        List.of(mention),
                        isName && name.contains(" ") ? name : "");
        boolean full = Words.looksFull(line.span().in(text));
        return new GoldQuote(
                line.span(),
                speaker,
                new TextSpan(0, 0),
                full ? "direct" : "mixed",
                full,
                false,
                false,
                false);
    }

    private static String type(String mention, boolean isName) {
        if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
            return "pronoun";
        }
        return isName ? "person" : "nominal";
    }
}
