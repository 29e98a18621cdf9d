package dev.dateline.message;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the message bundle against the code that uses it, by their texts.
class MessagesTest {
    private static final Path BUNDLE =
            Path.of("src/main/resources/dev/dateline/message/messages.properties");
    private static final Pattern ASKED_FOR =
            Pattern.compile("Messages\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern NAMED =
            Pattern.compile("\"(?:\\$\\{bundle:)?([a-z][a-z0-9.-]+)}?\"");

    private static final Properties MESSAGES = new Properties();
    private static String code = "";

    @BeforeAll
    static void read() throws IOException {
        try (var in = Files.newBufferedReader(BUNDLE)) {
            MESSAGES.load(in);
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            code = all.toString();
        }
    }

    @Test
    void everyKeyThatTheCodeAsksForIsThere() {
        assertEquals(Set.of(), without(all(ASKED_FOR), MESSAGES.stringPropertyNames()));
    }

    @Test
    void everyKeyIsNamedInTheCode() {
        assertEquals(Set.of(), without(MESSAGES.stringPropertyNames(), all(NAMED)));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys =
                Files.readAllLines(BUNDLE).stream()
                        .filter(line -> line.matches("[a-z][a-z0-9.-]* *=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
        assertEquals(keys.stream().distinct().toList(), keys);
        assertEquals(MESSAGES.size(), keys.size());
    }

    /// One alone is none on the screen. What Picocli shows are no patterns.
    @Test
    void noPatternHasALoneApostrophe() {
        Pattern alone = Pattern.compile("(?<!')'(?!['{])");
        assertEquals(
                Set.of(),
                MESSAGES.stringPropertyNames().stream()
                        .filter(key -> !code.contains("${bundle:" + key + "}"))
                        .filter(key -> alone.matcher(MESSAGES.getProperty(key)).find())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyMessageIsAPattern() {
        MESSAGES.forEach((key, text) ->
                assertDoesNotThrow(
                        () -> new MessageFormat((String) text, Locale.ENGLISH),
                        () -> "message " + key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt", "zh"})
    void everyMessageOfTheWindowIsTranslated(String language) throws IOException {
        var english = new TreeSet<>(MESSAGES.stringPropertyNames());
        english.removeIf(key -> Messages.ENGLISH_ONLY.matcher(key).lookingAt());
        assertEquals(english, new TreeSet<>(translated(language).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt", "zh"})
    void everyTranslationTakesTheSameValues(String language) throws IOException {
        Properties words = translated(language);
        for (String key : words.stringPropertyNames()) {
            String english = MESSAGES.getProperty(key, "");
            assertEquals(places(english), places(words.getProperty(key)), language + " " + key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt", "zh"})
    void everyTranslationIsAPatternForAnyCount(String language) throws IOException {
        translated(language)
                .forEach((key, text) -> {
                    var format = new MessageFormat((String) text, Locale.of(language));
                    for (int count : List.of(0, 1, 2, 1_000)) {
                        Object[] values = {count, count, count, count, count, count};
                        assertDoesNotThrow(() -> format.format(values), () -> language + " " + key);
                    }
                });
    }

    private static Properties translated(String language) throws IOException {
        var words = new Properties();
        String name = "messages_" + language + ".properties";
        try (var in = Files.newBufferedReader(BUNDLE.resolveSibling(name))) {
            words.load(in);
        }
        return words;
    }

    /// The values that a pattern asks for.
    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map((MatchResult r) -> r.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Collection<String> some, Collection<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
