package dev.dateline.export;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.dossier.FileState;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.pdf.PdfDossier;
import dev.dateline.job.JobContext;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Measures the CPU time of PDFs of invented articles with 600 words each. It is not a test. Run it
/// as `DossierBenchmark 1000 10000`.
final class DossierBenchmark {
    private static final String[] WORDS =
            ("the harbour company said robots would carry boxes through every night of a year and"
                            + " nobody at Northbridge or Calder explained how prices contracts"
                            + " workshops engineers regulations developments might change")
                    .split(" ", -1);
    private static final int PARAGRAPHS = 12;
    private static final int WORDS_EACH = 50;

    private DossierBenchmark() {}

    public static void main(String[] counts) throws IOException {
        for (String count : counts) {
            run(Integer.parseInt(count));
        }
    }

    private static void run(int count) throws IOException {
        Path file = Files.createTempFile("dossier", ".pdf");
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        ExportReport report;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            report =
                    PdfDossier.write(
                            new Invented(count), PrintOptions.DEFAULT, out, JobContext.QUIET);
        }
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d pages, %.1f MB: %.1f s of CPU%n",
                count,
                report.pages(),
                Files.size(file) / 1e6,
                seconds);
        Files.delete(file);
    }

    /// Generates the same random articles in each pass; the index is the random seed.
    private record Invented(int size) implements Dossier {
        @Override
        public DossierHeading heading() {
            var day = LocalDate.of(2024, 5, 17);
            return new DossierHeading("Invented", "", "none", "all", day, List.of());
        }

        @Override
        public Optional<DossierItem> item(int index) {
            var random = new Random(index);
            var article =
                    TestArticleBuilder.headed("Northbridge, part " + index)
                            .on(2000 + index % 24, 1 + index % 12, 1 + index % 28)
                            .at("2022/part-" + index + ".txt");
            for (int i = 0; i < PARAGRAPHS; i++) {
                var words = new StringBuilder();
                for (int k = 0; k < WORDS_EACH; k++) {
                    words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
                }
                String quoted = "we are ready for number " + i;
                article.saying("“" + quoted + ",” said Ada Quist of " + words + "tonight.")
                        .quote(quoted, "Ada Quist", "head of product");
            }
            return Optional.of(article.whole());
        }

        @Override
        public FileState fileState(DossierItem item) {
            return FileState.UNCHANGED;
        }
    }
}
