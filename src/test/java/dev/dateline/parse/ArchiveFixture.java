package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.dateline.article.Article;
import dev.dateline.article.Problem;
import dev.dateline.parse.walk.ArchiveVisitor;
import dev.dateline.parse.walk.ArchiveWalker;
import dev.dateline.parse.walk.ArticleFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes and reads the files of a small archive.
public record ArchiveFixture(Path root) {
    public Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    ParseOutcome read(Path file) {
        return new ArticleReader(root).read(file);
    }

    ParseOutcome.Parsed parsed(Path file) {
        return assertInstanceOf(ParseOutcome.Parsed.class, read(file));
    }

    public Article article(Path file) {
        return parsed(file).article();
    }

    /// Writes a file with this text and reads it.
    Article article(String text) throws IOException {
        return article(write("a.txt", text));
    }

    Problem rejection(Path file) {
        return assertInstanceOf(ParseOutcome.Rejected.class, read(file)).problem();
    }

    /// Lists what a walk reports, in order: paths, and paths with the kind of a problem.
    public List<String> walk() throws IOException {
        var heard = new ArrayList<String>();
        new ArchiveWalker(root).walk(new RecordingVisitor(heard, new ArrayList<>()));
        return heard;
    }

    /// Records visited files and problems.
    public record RecordingVisitor(List<String> log, List<ArticleFile> files)
            implements ArchiveVisitor {
        @Override
        public void article(ArticleFile file) {
            log.add(file.path());
            files.add(file);
        }

        @Override
        public void problem(Problem problem) {
            log.add(problem.path() + " " + problem.kind());
        }
    }
}
