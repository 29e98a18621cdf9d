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

/// Reads article files in the format that `docs/article-format.md` describes. Never throws for the
/// content of a file. Thread-safe.
public final class ArticleReader {
    /// Version of the parsing rules. Raise it with any change to the data read from a file, so that
    /// indexed articles are read again.
    public static final int VERSION = 1;

    /// Maximum size of an article file, in bytes. Example: "War and Peace" has 3.3 MB. Several
    /// threads read files of this size at the same time.
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final Path root;

    /// Creates a reader for the article files of one archive.
    ///
    /// @param root the folder that the articles' paths are relative to, [ArchiveWalker#root()]
    public ArticleReader(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// Reads an article file below the root, and its sidecar if it has one.
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
        var metadata = sidecar.metadata().withDefaults(head.metadata());
        var problems = new ArrayList<>(sidecar.problems());
        if (metadata.date().day().isEmpty()) {
            problems.addAll(head.problems(path));
        }
        if (!decoded.guessedCharset().isEmpty()) {
            problems.add(new Problem(path, 0, Kind.CHARSET_GUESSED, decoded.guessedCharset()));
        }
        var article = article(path, bytes, decoded.text(), metadata, paragraphs);
        return new ParseOutcome.Parsed(article, problems);
    }

    private static Article article(
            String path,
            byte[] bytes,
            String text,
            ArticleMetadata metadata,
            List<Paragraph> paragraphs) {
        String source = metadata.get(MetadataField.SOURCE);
        return new Article(
                hash(bytes),
                path,
                metadata.date(),
                source.isEmpty() ? SourceFolder.sourceOf(path) : source,
                HeadlineChooser.choose(metadata.get(MetadataField.TITLE), paragraphs),
                metadata.get(MetadataField.AUTHOR),
                metadata.get(MetadataField.URL),
                text,
                paragraphs);
    }

    private static ArticleId hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new ArticleId(HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is always available", e);
        }
    }

    private static ParseOutcome rejected(String path, Kind kind, String detail) {
        return new ParseOutcome.Rejected(new Problem(path, 0, kind, detail));
    }
}
