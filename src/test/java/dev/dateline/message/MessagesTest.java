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

/// Compares the message bundle with the keys in the source code.
class MessagesTest {
    private static final Path BUNDLE =
            Path.of("src/main/resources/dev/dateline/message/messages.properties");
    private static final Pattern USED_KEY =
            Pattern.compile("(?:Messages\\s*\\.of|printMessage)\\(\\s*\"([^\"]+)\"");
    private static final Pattern KEY_LITERAL =
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
    void usedKeysExist() {
        assertEquals(Set.of(), difference(findAll(USED_KEY), MESSAGES.stringPropertyNames()));
    }

    @Test
    void existingKeysAreUsed() {
        assertEquals(Set.of(), difference(MESSAGES.stringPropertyNames(), findAll(KEY_LITERAL)));
    }

    @Test
    void keysAreUnique() throws IOException {
        List<String> keys =
                Files.readAllLines(BUNDLE).stream()
                        .filter(line -> line.matches("[a-z][a-z0-9.-]* *=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
        assertEquals(keys.stream().distinct().toList(), keys);
        assertEquals(MESSAGES.size(), keys.size());
    }

    /// A single apostrophe is not shown. Messages used by picocli are not patterns.
    @Test
    void apostrophesAreDoubled() {
        Pattern alone = Pattern.compile("(?<!')'(?!['{])");
        assertEquals(
                Set.of(),
                MESSAGES.stringPropertyNames().stream()
                        .filter(key -> !code.contains("${bundle:" + key + "}"))
                        .filter(key -> alone.matcher(MESSAGES.getProperty(key)).find())
                        .collect(Collectors.toSet()));
    }

    @Test
    void messagesAreValidPatterns() {
        MESSAGES.forEach((key, text) ->
                assertDoesNotThrow(
                        () -> new MessageFormat((String) text, Locale.ENGLISH),
                        () -> "message " + key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt", "zh"})
    void windowMessagesAreTranslated(String language) throws IOException {
        var english = new TreeSet<>(MESSAGES.stringPropertyNames());
        english.removeIf(key -> Messages.ENGLISH_ONLY.matcher(key).lookingAt());
        assertEquals(english, new TreeSet<>(translated(language).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt", "zh"})
    void translationsUseSameArguments(String language) throws IOException {
        Properties translation = translated(language);
        for (String key : translation.stringPropertyNames()) {
            String english = MESSAGES.getProperty(key, "");
            assertEquals(
                    arguments(english),
                    arguments(translation.getProperty(key)),
                    language + " " + key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt", "zh"})
    void translationsFormatAnyCount(String language) throws IOException {
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
        var translation = new Properties();
        String name = "messages_" + language + ".properties";
        try (var in = Files.newBufferedReader(BUNDLE.resolveSibling(name))) {
            translation.load(in);
        }
        return translation;
    }

    /// Returns the argument numbers of a pattern.
    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> findAll(Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map((MatchResult r) -> r.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> difference(Collection<String> some, Collection<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
