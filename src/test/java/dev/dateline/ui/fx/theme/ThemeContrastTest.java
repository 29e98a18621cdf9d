package dev.dateline.ui.fx.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tests the contrasts that WCAG 2.2 AA requires.
///
/// They are 4.5 for text (1.4.3) and 3 for parts that mark a control or a state (1.4.11).
class ThemeContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-dl-([a-z0-9-]+): *#([0-9a-f]{6})");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\(|: *(?:white|black)\\b");

    private static final List<String> BACKGROUNDS =
            List.of("bg", "surface", "surface-2", "accent-soft", "danger-soft");

    @ParameterizedTest
    @EnumSource
    void textContrastOnEveryBackground(Theme theme) {
        for (String background : BACKGROUNDS) {
            assertContrast(4.5, theme, "text", background);
        }
        assertContrast(4.5, theme, "text", "hit");
        assertContrast(4.5, theme, "text", "hit-strong");
        assertContrast(4.5, theme, "text", "quote-soft");
        assertContrast(4.5, theme, "text", "highlight");
        assertContrast(4.5, theme, "on-accent", "accent");
        assertContrast(4.5, theme, "surface", "text");
    }

    @ParameterizedTest
    @EnumSource
    void secondaryTextContrastOnEveryBackground(Theme theme) {
        for (String text : List.of("text-2", "text-3")) {
            for (String background :
                    List.of("bg", "surface", "surface-2", "quote-soft", "accent-soft")) {
                assertContrast(4.5, theme, text, background);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void accentTextContrast(Theme theme) {
        for (String background : List.of("bg", "surface", "surface-2", "accent-soft")) {
            assertContrast(4.5, theme, "accent", background);
        }
    }

    @ParameterizedTest
    @EnumSource
    void markerContrast(Theme theme) {
        for (String background : List.of("bg", "surface", "surface-2")) {
            assertContrast(3, theme, "focus", background);
        }
        assertContrast(3, theme, "quote", "surface");
        assertContrast(3, theme, "line-strong", "surface");
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeHasTheSameTokens(Theme theme) {
        assertEquals(tokens(Theme.LIGHT).keySet(), tokens(theme).keySet());
    }

    @Test
    void everyTokenIsUsed() {
        String sheets =
                Stream.of("controls", "dateline", "article", "quotes", "dossier")
                        .map(sheet -> read(sheet + ".css"))
                        .collect(Collectors.joining())
                        .replaceAll("(?s)/\\*.*?\\*/", "");
        for (String token : tokens(Theme.LIGHT).keySet()) {
            assertTrue(sheets.matches("(?s).*-dl-" + token + "[ ,;].*"), token);
        }
    }

    /// `dossier.css` is exempt: preview pages are white in all themes.
    @ParameterizedTest
    @ValueSource(strings = {"controls.css", "dateline.css", "article.css", "quotes.css"})
    void coloursAreDefinedOnlyInThemeFiles(String sheet) {
        assertEquals(List.of(), COLOUR.matcher(read(sheet)).results().map(r -> r.group()).toList());
    }

    private static void assertContrast(double ratio, Theme theme, String front, String back) {
        double found = contrast(token(theme, front), token(theme, back));
        assertTrue(
                found >= ratio,
                () ->
                        String.format(
                                Locale.ROOT,
                                "%s: %s on %s has %.2f, needs %.1f",
                                theme,
                                front,
                                back,
                                found,
                                ratio));
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int token(Theme theme, String name) {
        return Objects.requireNonNull(tokens(theme).get(name), name);
    }

    private static Map<String, Integer> tokens(Theme theme) {
        var tokens = new TreeMap<String, Integer>();
        TOKEN.matcher(read("theme-" + theme.key() + ".css"))
                .results()
                .forEach(r -> tokens.put(r.group(1), Integer.parseInt(r.group(2), 16)));
        return tokens;
    }

    private static String read(String file) {
        try (var in = Theme.class.getResourceAsStream("/dev/dateline/ui/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
