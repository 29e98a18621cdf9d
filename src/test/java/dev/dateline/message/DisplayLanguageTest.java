package dev.dateline.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class DisplayLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB,en",
        "de-AT,de-AT",
        "pt-BR,pt-BR",
        "zh-CN,zh-CN",
        "zh-Hans-HK,zh-Hans-HK",
        "fr-FR,en",
        "zh-TW,en",
        "zh-Hant,en"
    })
    void selectUsesSystemLanguageOrEnglish(String system, String spoken) {
        assertEquals(
                Locale.forLanguageTag(spoken),
                DisplayLanguage.select(Locale.forLanguageTag(system)));
    }

    /// An invalid skeleton fails only in languages other than English.
    @ParameterizedTest
    @ValueSource(strings = {"de", "pt", "zh"})
    void dateSkeletonsWorkInEveryLanguage(String language) throws IOException {
        var usage =
                Pattern.compile(
                        "DisplayLanguage\\.dateFormatter\\(\\s*\"[^\"]+\",\\s*\"(\\w+)\"\\)");
        int found = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (var use : usage.matcher(Files.readString(file)).results().toList()) {
                    DateTimeFormatter formatter =
                            DateTimeFormatter.ofLocalizedPattern(use.group(1))
                                    .withLocale(Locale.of(language));
                    assertFalse(formatter.format(LocalDate.of(2022, 3, 4)).isEmpty());
                    found++;
                }
            }
        }
        assertTrue(found > 3, "found only " + found);
    }

    @Test
    void testsRunInEnglish() {
        assertEquals(Locale.ENGLISH, DisplayLanguage.locale());
        assertEquals("Settings", Messages.of("settings.heading"));
    }
}
