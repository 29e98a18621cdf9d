package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SearchCommandTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
    }

    private List<String> paths(String... arguments) {
        return dateline.run(arguments).expectStatus(0).jsonLines().stream()
                .skip(1)
                .map(hit -> hit.get("path").asString())
                .toList();
    }

    @Test
    void firstJsonLineDescribesQuery() {
        var lines =
                dateline.run("search", dateline.archive(), "pumps", "--format", "jsonl")
                        .jsonLines();
        JsonNode first = lines.getFirst();
        assertEquals(
                List.of("query", "understood", "total", "tookMillis"),
                List.copyOf(first.propertyNames()));
        assertEquals("pumps", first.get("query").asString());
        assertEquals(3, first.get("total").asInt());
        assertEquals(4, lines.size());
    }

    @Test
    void hitHasDocumentedKeys() {
        var hit =
                dateline.run("search", dateline.archive(), "harrowgate", "--format=jsonl")
                        .jsonLines()
                        .get(1);
        assertEquals(
                List.of("path", "date", "source", "headline", "score", "snippet", "matches"),
                List.copyOf(hit.propertyNames()));
        assertEquals("ledger/2022/quillon.txt", hit.get("path").asString());
        assertEquals("2022-03-04", hit.get("date").asString());
        assertEquals("ledger", hit.get("source").asString());
        assertEquals("Quillon buys Harrowgate", hit.get("headline").asString());
        assertTrue(hit.get("score").asDouble() > 0);
        assertTrue(hit.get("snippet").asString().contains("Harrowgate"));
        assertEquals(2, hit.get("matches").asInt());
    }

    @Test
    void unknownDateAndSourceAreNull() throws IOException {
        dateline.writeArticle("lost.txt", "Xylophones are back.");
        var hit =
                dateline.run("search", dateline.archive(), "xylophones", "--format", "jsonl")
                        .jsonLines()
                        .get(1);
        assertTrue(hit.get("date").isNull());
        assertTrue(hit.get("source").isNull());
    }

    @Test
    void appliesSortLimitAndOffset() {
        String news = dateline.archive();
        assertEquals(
                List.of("ledger/2022/quillon.txt", "wire/2021/pumps.txt", "wire/undated.txt"),
                paths("search", news, "pumps", "--sort", "newest", "--format", "jsonl"));
        assertEquals(
                List.of("wire/2021/pumps.txt", "ledger/2022/quillon.txt", "wire/undated.txt"),
                paths("search", "--sort=oldest", news, "--format", "jsonl", "pumps"));
        assertEquals(
                List.of("ledger/2022/quillon.txt"),
                paths(
                        "search",
                        news,
                        "pumps",
                        "--sort",
                        "OLDEST",
                        "--limit",
                        "1",
                        "--offset",
                        "1",
                        "--format",
                        "jsonl"));
    }

    @Test
    void printsAllHitsOnce() throws IOException {
        for (int i = 0; i < 2203; i++) {
            dateline.writeArticle("many/" + i, "date 2020-01-01 Zebras number " + i + ".");
        }
        String news = dateline.archive();
        var all = paths("search", news, "zebras", "--limit", "2147483647", "--format", "jsonl");
        assertEquals(2203, all.size());
        assertEquals(2203, all.stream().distinct().count());
        var some =
                paths("search", news, "zebras", "--limit=2100", "--offset=150", "--format=jsonl");
        assertEquals(all.subList(150, 2203), some);
    }

    @Test
    void limitZeroOnlyCounts() {
        assertEquals(
                List.of(),
                paths("search", dateline.archive(), "pumps", "--limit", "0", "--format", "jsonl"));
    }

    @Test
    void acceptsQueryWithLeadingDash() {
        String news = dateline.archive();
        var expected = List.of("wire/2021/pumps.txt");
        assertEquals(expected, paths("search", news, "-quillon", "--format", "jsonl"));
        assertEquals(expected, paths("search", "--format", "jsonl", news, "--", "-quillon"));
        assertEquals(expected, paths("search", news, "-\"quillon\" pumps", "--format", "jsonl"));
        assertEquals(expected, paths("search", news, "-hello -quillon", "--format", "jsonl"));
    }

    @Test
    void printsText() {
        String out = dateline.run("search", dateline.archive(), "harrowgate").expectStatus(0).out();
        assertTrue(out.contains("1. 2022-03-04  Quillon buys Harrowgate\n"), out);
        assertTrue(out.contains("   ledger · ledger/2022/quillon.txt\n"), out);
    }

    @Test
    void textOutputRemovesControlCharacters() throws IOException {
        dateline.writeArticle(
                "x\u001b[31m.txt",
                "Evil \u001b]0;title\u0007 \u009b2J xylophones." + " Fine ones.".repeat(20));
        String out = dateline.run("search", dateline.archive(), "xylophones").expectStatus(0).out();
        assertTrue(out.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), out);
    }

    @Test
    void noMatchPrintsOneLineAndReturnsOne() {
        var result = dateline.run("search", dateline.archive(), "unheardof").expectStatus(1);
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count());
        var json = dateline.run("search", dateline.archive(), "unheardof", "--format", "jsonl");
        assertEquals(0, json.expectStatus(1).jsonLines().getFirst().get("total").asInt());
    }

    @Test
    void offsetBeyondEndSucceeds() {
        assertEquals(
                List.of(),
                paths("search", dateline.archive(), "pumps", "--offset=99", "--format=jsonl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "((((",
                ")))",
                "OR",
                "-",
                "*",
                "~",
                "date:9999-99",
                "said:",
                "a\0b",
                "𝔘",
                "speaker:\"",
                "NOT NOT",
                "^~*?:\\/[]{}",
                "@file",
                "${sys:user.home}",
                "%s%n"
            })
    void acceptsAnyQuery(String query) {
        var result = dateline.run("search", dateline.archive(), query, "--format", "jsonl");
        assertTrue(result.status() < 2, result::err);
        assertEquals(query, result.jsonLines().getFirst().get("query").asString());
    }

    @Test
    void refreshesIndexBeforeSearch() throws IOException {
        dateline.run("search", dateline.archive(), "xylophones").expectStatus(1);
        dateline.writeArticle("new.txt", "Xylophones are back.");
        dateline.run("search", dateline.archive(), "xylophones").expectStatus(0);
    }

    @Test
    void suggestsSpelling() {
        var result =
                dateline.run("search", dateline.archive(), "harowgate date:2022").expectStatus(1);
        assertTrue(result.err().endsWith("Did you mean: harrowgate date:2022\n"), result.err());
        assertEquals(1, result.err().lines().count());
    }

    @Test
    void asOfExcludesLaterAndUndatedArticles() throws IOException {
        dateline.writeArticle("lost.txt", "Pumps without a date.");
        String[] all = {"search", dateline.archive(), "pumps", "--format=jsonl", "--sort=newest"};
        List<String> found = paths(all);
        var then =
                dateline.run(
                        "search", dateline.archive(), "pumps", "--format=jsonl", "--as-of=2021");

        assertEquals(4, found.size());
        assertEquals(
                "articles with “pumps”, as of 31 December 2021",
                then.expectStatus(0).jsonLines().getFirst().get("understood").asString());
        assertTrue(
                then.jsonLines().stream()
                        .skip(1)
                        .allMatch(h -> h.get("date").asString().compareTo("2022") < 0));
        assertEquals(
                found.stream().filter(p -> p.contains("2021")).toList(),
                then.jsonLines().stream().skip(1).map(h -> h.get("path").asString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2022..", "..2022", "2022-13"})
    void invalidAsOfDateIsUsageError(String typed) {
        dateline.run("search", dateline.archive(), "pumps", "--as-of=" + typed).expectStatus(2);
    }

    @Test
    void endlessQueryFileIsRejected() {
        assumeTrue(Files.isReadable(Path.of("/dev/zero")));
        var result = dateline.run("search", dateline.archive(), "--queries", "/dev/zero");
        assertTrue(result.expectStatus(3).err().contains("/dev/zero"), result.err());
    }
}
