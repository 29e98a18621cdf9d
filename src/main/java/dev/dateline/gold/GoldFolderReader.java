package dev.dateline.gold;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldQuote.GoldSpeaker;
import dev.dateline.message.Messages;
import dev.dateline.quote.text.Word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a folder of articles that are annotated by hand.
///
/// An article is `NAME.txt`, which begins with `date YYYY-MM-DD`, and `NAME.quotes` with an
/// [AnnotationLine] for each quoted span.
final class GoldFolderReader {
    private static final Pattern DATE = Pattern.compile("^date [0-9-]+ ");
    private static final String TEXT = ".txt";
    private static final String QUOTES = ".quotes";
    private static final Set<String> PRONOUNS =
            Word.setOf(
                    """
                    he she they it i we you his her their its who
                    """);

    private final Path folder;

    GoldFolderReader(Path folder) {
        this.folder = folder;
    }

    /// Reads the articles in the order of their file names, except articles that have an invalid
    /// annotation line.
    GoldFile read() throws IOException {
        var articles = new ArrayList<GoldArticle>();
        var problems = new ArrayList<String>();
        for (Path file : texts()) {
            try {
                articles.add(article(file));
            } catch (GoldLineParser.InvalidAnnotationException e) {
                problems.add(Messages.of("gold.article-skipped", file, e.reason()));
            }
        }
        return new GoldFile(articles, problems);
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
        }
    }

    private GoldArticle article(Path file)
            throws IOException, GoldLineParser.InvalidAnnotationException {
        String fileName = folder.relativize(file).toString();
        String name = fileName.substring(0, fileName.length() - TEXT.length());
        String text = DATE.matcher(Files.readString(file)).replaceFirst("");
        List<AnnotationLine> lines = lines(folder.resolve(name + QUOTES), text);
        var search = new MentionLocator(text, lines.stream().map(AnnotationLine::span).toList());
        var quotes = new ArrayList<GoldQuote>();
        for (AnnotationLine line : lines) {
            if (!line.names().isEmpty()) {
                quotes.add(quote(line, text, search));
            }
        }
        return new GoldArticle(
                name,
                "",
                PlainTextArticle.of(name, text),
                quotes,
                lines.stream()
                        .filter(AnnotationLine::undecided)
                        .map(AnnotationLine::span)
                        .toList());
    }

    private static List<AnnotationLine> lines(Path file, String text)
            throws IOException, GoldLineParser.InvalidAnnotationException {
        var lines = new ArrayList<AnnotationLine>();
        int from = 0;
        for (String line : Files.readAllLines(file)) {
            AnnotationLine found = AnnotationLine.parse(line, text, from);
            lines.add(found);
            from = found.span().end();
        }
        return lines;
    }

    private static GoldQuote quote(AnnotationLine line, String text, MentionLocator search)
            throws GoldLineParser.InvalidAnnotationException {
        TextSpan mention =
                search.nearest(line)
                        .orElseThrow(() ->
                                new GoldLineParser.InvalidAnnotationException(
                                        Messages.of("gold.mention-not-found", line.mention())));
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
        boolean full = AnnotatorTokens.looksLikeSentence(line.span().in(text));
        return new GoldQuote(
                line.span(),
                speaker,
                new TextSpan(0, 0),
                full ? GoldQuote.DIRECT : GoldQuote.MIXED,
                full ? Set.of(GoldQuote.Trait.FULL) : Set.of());
    }

    private static String type(String mention, boolean isName) {
        if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
            return "pronoun";
        }
        return isName ? "person" : "nominal";
    }
}
