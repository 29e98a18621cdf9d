package dev.dateline.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.message.LocalizedMessages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.regex.Pattern;

class QueryDescriptionTest {
    private static final String EVERYTHING =
            "pumps \"steel pumps\" \"pumps\" pum* p?mps pmups~ (rust OR leak) w/3 pumps pre/2 steel"
                    + " -oil title:launch said:late speaker:\"Ada Lund\" -speaker:none"
                    + " date:2022-03..2022-05 date:last-3-weeks date:none source:orbit source:none"
                    + " path:2022/orbit like:a.txt words:>800 has:quote is:starred is:read"
                    + " -is:read tag:check has:note date:2022-";

    @Test
    void describesInLanguageOfUser() {
        assertEquals(
                "Artikel mit „pumps“ und datiert März 2022",
                said("pumps date:2022-03", Locale.GERMAN));
        assertEquals(
                "artigos com uma citação de “Ada Lund” e sem “oil”",
                said("speaker:\"Ada Lund\" -oil", Locale.of("pt")));
        assertEquals("含有“pumps”或含有标题中的“rust”的文章", said("pumps OR title:rust", Locale.CHINESE));
        assertEquals("alle Artikel", said("", Locale.GERMAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt", "zh"})
    void translatesWholeDescription(String language) {
        String words = said(EVERYTHING, Locale.of(language));
        var english = Pattern.compile("\\b(with|and|or|not|the|a word|articles|dated|without)\\b");
        assertFalse(english.matcher(words.replaceAll("[“„][^“”]*[“”]", "")).find(), words);
    }

    @Test
    void describesInEnglish() {
        assertEquals(
                "articles with “pumps” and not dated from March 2022 to May 2022",
                QueryDescription.of(
                        QueryParser.parse("pumps -date:2022-03..2022-05"),
                        LocalizedMessages.ENGLISH));
    }

    private static String said(String typed, Locale language) {
        return QueryDescription.of(QueryParser.parse(typed), LocalizedMessages.of(language));
    }
}
