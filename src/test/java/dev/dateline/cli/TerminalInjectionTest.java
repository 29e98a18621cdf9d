package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Runs commands on names and articles with characters that change what a terminal shows.
class TerminalInjectionTest {
    private static final String EVIL =
            "a\u001B[31m\u0007\r\nevil\u009B\u0085\u2028\u202Ebc\u2066\u202A\u007F";
    private static final String PATH = "wire/" + EVIL + ".txt";

    private static final Pattern UNSAFE =
            Pattern.compile("(?m)[\\p{Cc}\\u2028\u202A-\u202E\u2066-\u2069&&[^\\n\\t]]|^evil");

    @TempDir private Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        String text =
                """
                date 2022-03-04 Quillon %s buys

                "We are glad, %s very glad," said Mina Okafor. An official %s said so. Tom Reed.
                """;
        dateline = new CliRunner(folder).writeArticle(PATH, text.replace("%s", "\u202Eevil\u2066"));
        dateline.writeArticle("wire/" + EVIL + "-empty.txt", "");
    }

    @ParameterizedTest
    @CsvSource({
        "check",
        "index",
        "search evil",
        "search good",
        "search evil --kwic",
        "search nothing-%",
        "quotes",
        "unnamed",
        "unquoted",
        "stats",
        "verify",
        "verify / %",
        "correct / P / 3 / --nobody",
        "correct / P / START / --nobody",
        "export / evil / --to / FOLDER/%.html",
        "export / evil / --to / FOLDER/%.pdf",
        "export / evil / --to / FOLDER/%.unknown",
        "notes / --export / FOLDER/%",
        "notes / --gold / FOLDER/%",
        "notes / --import / FOLDER/%-missing",
        "index --unknown%"
    })
    void printsNoUnsafeCharacter(String command) throws IOException {
        dateline.run("index", dateline.archive()).expectStatus(0);
        dateline.writeArticle("wire/" + EVIL + "-new.txt", "date 2022-03-04\n\nQuillon.\n");
        List<String> parts =
                new ArrayList<>(List.of(command.split(command.contains(" / ") ? " / " : " ")));
        parts.add(1, dateline.archive());
        String start = "0";
        for (var quote : dateline.quotesOfFirstArticle("")) {
            start = quote.get("start").toString();
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.set(
                    i,
                    parts.get(i)
                            .replace("FOLDER", folder.toString())
                            .replace("START", start)
                            .replaceAll("^P$", PATH)
                            .replace("%", EVIL));
        }

        var result = dateline.run(parts.toArray(String[]::new));

        assertEquals("", unsafe(result.out()), result.out());
        assertEquals("", unsafe(result.err()), result.err());
        assertTrue(!(result.out() + result.err()).isEmpty());
    }

    @Test
    void jsonKeepsEveryCharacter() {
        var quoted =
                dateline.run("quotes", dateline.archive(), "--format", "jsonl")
                        .expectStatus(0)
                        .jsonLines();
        assertEquals(PATH, quoted.getFirst().get("path").stringValue());
    }

    private static String unsafe(String text) {
        var found = new StringBuilder();
        UNSAFE.matcher(text)
                .results()
                .forEach(m -> found.append("U+%04X ".formatted((int) m.group().charAt(0))));
        return found.toString();
    }
}
