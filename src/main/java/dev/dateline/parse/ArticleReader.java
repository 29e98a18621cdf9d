package dev.dateline.parse;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Problem;
import dev.dateline.article.Problem.Kind;
import dev.dateline.parse.walk.ArchivePath;
import dev.dateline.parse.walk.IoErrors;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Reads the article files of one archive, in the format of docs/article-format.md. Never fails,
/// whatever the file holds. Safe for use by many threads.
public final class ArticleReader {
    /// Raised with any change to what is read out of a file: articles kept elsewhere are then out
    /// of date.
    public static final int VERSION = 1;

    /// Far beyond any article ("War and Peace" has 3.3 MB) and small enough to be read by several
    /// threads at once.
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final Path root;

    /// @param root the folder that articles' paths are relative to, [ArchiveWalker#root()]
    public ArticleReader(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// Reads a file below the root, and its sidecar if it has one.
    public ParseOutcome read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String path = ArchivePath.of(root, absolute);
        try {
            return parse(path, absolute, LimitedFile.read(absolute, MAX_BYTES));
        } catch (NoSuchFileException e) {
            return rejected(path, Kind.VANISHED, "");
        } catch (LimitedFile.TooLargeException e) {
            return rejected(path, Kind.TOO_LARGE, Long.toString(e.size()));
        } catch (IOException e) {
            return rejected(path, Kind.UNREADABLE, IoErrors.describe(e));
        }
    }

    private static ParseOutcome parse(String path, Path file, byte[] bytes) {
        if (!TextDecoder.hasWideByteOrderMark(bytes) && BinaryDetector.isBinary(bytes)) {
            return rejected(path, Kind.BINARY, "");
        }
        var decoded = TextDecoder.decode(bytes);
        var head = FileHeaderReader.read(decoded.text());
        List<Paragraph> paragraphs = ParagraphSplitter.split(head.bodyStart());
        if (paragraphs.isEmpty()) {
            return rejected(path, Kind.EMPTY, "");
        }
        var sidecar = SidecarReader.readBeside(path, file);
        var facts = sidecar.metadata().withDefaults(head.metadata());
        var problems = new ArrayList<>(sidecar.problems());
        if (facts.date().day().isEmpty()) {
            problems.addAll(head.problems(path));
        }
        if (!decoded.guessedCharset().isEmpty()) {
            problems.add(new Problem(path, 0, Kind.CHARSET_GUESSED, decoded.guessedCharset()));
        }
        var article = article(path, bytes, decoded.text(), facts, paragraphs);
        return new ParseOutcome.Parsed(article, problems);
    }

    private static Article article(
            String path,
            byte[] bytes,
            String text,
            ArticleMetadata facts,
            List<Paragraph> paragraphs) {
        String source = facts.get(MetadataField.SOURCE);
        return new Article(
                hash(bytes),
                path,
                facts.date(),
                source.isEmpty() ? SourceFolder.sourceOf(path) : source,
                HeadlineChooser.choose(facts.get(MetadataField.TITLE), paragraphs),
                facts.get(MetadataField.AUTHOR),
                facts.get(MetadataField.URL),
                text,
                paragraphs);
    }

    private static ArticleId hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new ArticleId(HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ParseOutcome rejected(String path, Kind kind, String detail) {
        return new ParseOutcome.Rejected(new Problem(path, 0, kind, detail));
    }
}
