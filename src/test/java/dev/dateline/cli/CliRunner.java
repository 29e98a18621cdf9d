package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.cli.context.SleepingClock;
import dev.dateline.cli.context.SnapshotOptions;
import dev.dateline.cli.context.UsageException;
import dev.dateline.cli.context.WindowLauncher;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.DeepLink;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs commands on a small archive in a temporary folder and records requests to open windows.
public final class CliRunner {
    private static final JsonMapper JSON = new JsonMapper();

    final Path folder;
    final List<String> openedWindows = new ArrayList<>();
    final List<SnapshotOptions> snapshots = new ArrayList<>();
    private boolean display = true;
    private SleepingClock clock = SleepingClock.SYSTEM;

    /// The exit status and the output of a command.
    public record Result(int status, String out, String err) {
        /// Returns the lines of the standard output.
        public List<String> lines() {
            return out.lines().toList();
        }

        /// Parses each line of the standard output as a JSON object.
        public List<JsonNode> jsonLines() {
            return out.lines().map(JSON::readTree).toList();
        }

        /// Fails unless the command ended with this exit status.
        public Result expectStatus(int expected) {
            assertEquals(expected, status, out + err);
            return this;
        }
    }

    public CliRunner(Path folder) {
        this.folder = folder;
    }

    CliRunner withoutDisplay() {
        display = false;
        return this;
    }

    CliRunner withClock(SleepingClock clock) {
        this.clock = clock;
        return this;
    }

    /// Writes a file of the archive `news`.
    public CliRunner writeArticle(String path, String text) throws IOException {
        Path file = folder.resolve("news").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /// Writes three articles, one of them undated, and an empty file, which is rejected.
    public CliRunner writeSampleArchive() throws IOException {
        return writeArticle(
                        "ledger/2022/quillon.txt",
                        """
                        date 2022-03-04 Quillon buys Harrowgate

                        Quillon Systems has bought the pump maker Harrowgate of Leeds.

                        "We are glad, 😀 very glad," said Mina Okafor, chief executive of Quillon. "It took us years to agree on the price."
                        """)
                .writeArticle(
                        "wire/2021/pumps.txt",
                        "date 2021-11-05 Pumps are dear\n\nPrices of pumps rose again on Friday.\n")
                .writeArticle("wire/undated.txt", "Quillon is said to build pumps somewhere.\n")
                .writeArticle("wire/empty.txt", "");
    }

    /// Returns the path of the archive `news`.
    public String archive() {
        return folder.resolve("news").toString();
    }

    /// Returns the quotations of the most relevant article as JSON.
    public JsonNode quotesOfFirstArticle(String query) {
        return run("quotes", archive(), query, "--format", "jsonl")
                .expectStatus(0)
                .jsonLines()
                .getFirst()
                .get("quotes");
    }

    /// Runs a command with `--index-dir` and `--notes-dir` in the temporary folder.
    public Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = run(out, err, arguments);
        return new Result(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int run(OutputStream out, OutputStream err, String... arguments) {
        var environment =
                new CliEnvironment(
                        new DataDirectories(folder.resolve("index"), folder.resolve("notes")),
                        false,
                        display,
                        clock);
        return new Cli(new RecordingWindowLauncher(), environment).run(arguments, out, err);
    }

    private final class RecordingWindowLauncher implements WindowLauncher {
        @Override
        public int open(DeepLink link, DataDirectories directories) {
            openedWindows.add(link.article() + " in " + link.archive());
            return 0;
        }

        @Override
        public int open(List<Path> archives, DataDirectories directories) {
            openedWindows.add(archives + " " + directories.indexes().getFileName());
            return 0;
        }

        @Override
        public int snapshot(SnapshotOptions options) throws UsageException {
            if (options.view().equals("garden")) {
                throw new UsageException("there is no garden");
            }
            snapshots.add(options);
            return 0;
        }
    }
}
