package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class SearchCommandTest {
    @TempDir Path folder;
    private CommandLineRun dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CommandLineRun(folder).writeNews();
    }

    private List<String> paths(String... arguments) {
        return dateline.run(arguments).expect(0).json().stream()
                .skip(1)
                .map(hit -> hit.get("path").asString())
                .toList();
    }

    @Test
    void firstLineSaysWhatWasUnderstood() {
        var lines = dateline.run("search", dateline.news(), "pumps", "--format", "jsonl").json();
        JsonNode first = lines.getFirst();
        assertEquals(
                List.of("query", "understood", "total", "tookMillis"),
                List.copyOf(first.propertyNames()));
        assertEquals("pumps", first.get("query").asString());
        assertEquals(3, first.get("total").asInt());
        assertEquals(4, lines.size());
    }

    @Test
    void hitsHaveTheKeysOfTheContract() {
        var hit =
                dateline.run("search", dateline.news(), "harrowgate", "--format=jsonl")
                        .json()
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
    void dateAndSourceAreNullWhereUnknown() throws IOException {
        dateline.write("lost.txt", "Xylophones are back.");
        var hit =
                dateline.run("search", dateline.news(), "xylophones", "--format", "jsonl")
                        .json()
                        .get(1);
        assertTrue(hit.get("date").isNull());
        assertTrue(hit.get("source").isNull());
    }

    @Test
    void sortsLimitsAndSkips() {
        String news = dateline.news();
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
    void manyHitsAreFetchedInPagesWithoutGapOrRepeat() throws IOException {
        for (int i = 0; i < 2203; i++) {
            dateline.write("many/" + i, "date 2020-01-01 Zebras number " + i + ".");
        }
        String news = dateline.news();
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
                paths("search", dateline.news(), "pumps", "--limit", "0", "--format", "jsonl"));
    }

    @Test
    void queriesMayBeginWithADash() {
        String news = dateline.news();
        var expected = List.of("wire/2021/pumps.txt");
        assertEquals(expected, paths("search", news, "-quillon", "--format", "jsonl"));
        assertEquals(expected, paths("search", "--format", "jsonl", news, "--", "-quillon"));
        assertEquals(expected, paths("search", news, "-\"quillon\" pumps", "--format", "jsonl"));
        assertEquals(expected, paths("search", news, "-hello -quillon", "--format", "jsonl"));
    }

    @Test
    void textIsForPeople() {
        String out = dateline.run("search", dateline.news(), "harrowgate").expect(0).out();
        assertTrue(out.contains("1. 2022-03-04  Quillon buys Harrowgate\n"), out);
        assertTrue(out.contains("   ledger · ledger/2022/quillon.txt\n"), out);
    }

    @Test
    void textKeepsControlCharactersFromTheTerminal() throws IOException {
        dateline.write(
                "x\u001b[31m.txt",
                "Evil \u001b]0;title\u0007 \u009b2J xylophones." + " Fine ones.".repeat(20));
        String out = dateline.run("search", dateline.news(), "xylophones").expect(0).out();
        assertTrue(out.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), out);
    }

    @Test
    void nothingFoundIsStatusOneAndALine() {
        var result = dateline.run("search", dateline.news(), "unheardof").expect(1);
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count());
        var json = dateline.run("search", dateline.news(), "unheardof", "--format", "jsonl");
        assertEquals(0, json.expect(1).json().getFirst().get("total").asInt());
    }

    @Test
    void anOffsetBehindTheEndIsNoFailure() {
        assertEquals(
                List.of(),
                paths("search", dateline.news(), "pumps", "--offset=99", "--format=jsonl"));
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
    void noQueryIsTooStrange(String query) {
        var result = dateline.run("search", dateline.news(), query, "--format", "jsonl");
        assertTrue(result.status() < 2, result::err);
        assertEquals(query, result.json().getFirst().get("query").asString());
    }

    @Test
    void answersWithWhatTheFilesSayNow() throws IOException {
        dateline.run("search", dateline.news(), "xylophones").expect(1);
        dateline.write("new.txt", "Xylophones are back.");
        dateline.run("search", dateline.news(), "xylophones").expect(0);
    }

    @Test
    void asksWhetherAnotherWordWasMeant() {
        var result = dateline.run("search", dateline.news(), "harowgate date:2022").expect(1);
        assertTrue(result.err().endsWith("Did you mean: harrowgate date:2022\n"), result.err());
        assertEquals(1, result.err().lines().count());
    }

    @Test
    void asOfADayFindsNothingLaterAndNothingUndated() throws IOException {
        dateline.write("lost.txt", "Pumps without a date.");
        String[] all = {"search", dateline.news(), "pumps", "--format=jsonl", "--sort=newest"};
        List<String> found = paths(all);
        var then =
                dateline.run("search", dateline.news(), "pumps", "--format=jsonl", "--as-of=2021");

        assertEquals(4, found.size());
        assertEquals(
                "articles with “pumps”, as of 31 December 2021",
                then.expect(0).json().getFirst().get("understood").asString());
        assertTrue(
                then.json().stream()
                        .skip(1)
                        .allMatch(h -> h.get("date").asString().compareTo("2022") < 0));
        assertEquals(
                found.stream().filter(p -> p.contains("2021")).toList(),
                then.json().stream().skip(1).map(h -> h.get("path").asString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2022..", "..2022", "2022-13"})
    void asOfNoDayIsWrongUsage(String typed) {
        dateline.run("search", dateline.news(), "pumps", "--as-of=" + typed).expect(2);
    }
}
