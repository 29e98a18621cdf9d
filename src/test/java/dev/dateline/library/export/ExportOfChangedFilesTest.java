package dev.dateline.library.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tests exports of articles whose files have changed since they were read.
class ExportOfChangedFilesTest {
    @TempDir Path folder;

    @Test
    void methodPageListsChangedAndMissingFiles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("same", "changed", "gone")) {
            write(articles, name, "Calder Robotics opens a workshop, part " + name + ".");
        }
        Path target = folder.resolve("dossier.pdf");
        try (Archive archive = Archive.open(articles, folder.resolve("index"))) {
            archive.refresh(JobContext.QUIET);
            write(articles, "changed", "Calder Robotics closes.");
            Files.delete(articles.resolve("gone.txt"));
            var items =
                    List.of("same", "changed", "gone", "never").stream()
                            .<ExportSelection.Item>map(
                                    name -> new ExportSelection.Item.ArticleItem(name + ".txt"))
                            .toList();

            var report =
                    archive.export(
                            new ExportSelection.Collected(items),
                            ExportOptions.DEFAULT,
                            ExportFormat.PDF,
                            target,
                            JobContext.QUIET);

            assertEquals(3, report.articles());
        }
        String text = textOf(target);
        String method = text.substring(text.lastIndexOf("Left out or not shown"));
        assertTrue(method.contains("Item 2: the file changed.txt has changed"), method);
        assertTrue(method.contains("Item 3: the file gone.txt is no longer there"), method);
        assertTrue(method.contains("Item 4 of the selection is no longer in the archive"), method);
        assertTrue(!method.contains("Item 1"), method);
        assertTrue(text.contains("opens a workshop, part changed."), text);
    }

    private static void write(Path articles, String name, String text) throws IOException {
        Files.writeString(
                articles.resolve(name + ".txt"), "date 2022-03-04 Calder " + name + "\n\n" + text);
    }

    private static String textOf(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
