package dev.dateline.linear;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.DossierExporter;
import dev.dateline.export.ListDossier;
import dev.dateline.index.LuceneIndex;
import dev.dateline.index.highlight.SnippetBuilder;
import dev.dateline.job.JobContext;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.quote.NamedPersonFinder;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.unnamed.UnnamedSourceFinder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Returns the stages that process an article with a given text.
///
/// What a stage needs from an earlier one is computed before, so that it does not count.
public final class MeasuredStages
        implements Function<String, Map<String, Runnable>>, AutoCloseable {
    /// Queries whose matches are found in different ways.
    private static final List<String> QUERIES =
            List.of("said", "a*", "\"jane doe said\"", "said:yes", "said w/5 doe");

    private final QuoteFinder finder = new QuoteFinder();
    private final Path folder;
    private final LuceneIndex index;

    public MeasuredStages(Path folder) throws IOException {
        this.folder = folder;
        index = LuceneIndex.open(folder.resolve("index"), "1");
    }

    private interface Stage {
        void run() throws IOException;
    }

    @Override
    public Map<String, Runnable> apply(String text) {
        try {
            return stages(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Runnable> stages(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("article.txt"), text);
        var reader = new ArticleReader(folder);
        var stages = new LinkedHashMap<String, Runnable>();
        add(stages, "parse", () -> reader.read(file));
        if (!(reader.read(file) instanceof ParseOutcome.Parsed(Article article, _))) {
            return stages;
        }
        add(stages, "quotations", () -> finder.find(article));
        add(stages, "names", () -> finder.findNames(article));
        add(stages, "unquoted", () -> NamedPersonFinder.find(article));
        var quoted = new QuotedArticle(article, finder.find(article));
        add(stages, "unnamed", () -> UnnamedSourceFinder.find(quoted));
        for (String query : QUERIES) {
            add(stages, "highlight " + query, () -> index.matches(quoted, query));
        }
        List<TextSpan> matches = index.matches(quoted, "said");
        add(stages, "snippet", () -> SnippetBuilder.of(article, matches));
        var dossier =
                new ListDossier("Linear")
                        .with(new DossierItem.WholeArticle(quoted, matches, List.of()));
        for (ExportFormat format : ExportFormat.values()) {
            Path target = folder.resolve("export." + format.extension());
            add(
                    stages,
                    "export " + format,
                    () ->
                            new DossierExporter()
                                    .write(
                                            dossier,
                                            format,
                                            PrintOptions.DEFAULT,
                                            target,
                                            JobContext.QUIET));
        }
        return stages;
    }

    private static void add(Map<String, Runnable> stages, String name, Stage stage) {
        stages.put(
                name,
                () -> {
                    try {
                        stage.run();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
