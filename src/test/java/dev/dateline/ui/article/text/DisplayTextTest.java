package dev.dateline.ui.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.ui.testing.SampleArticle;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class DisplayTextTest {
    private final DisplayText text = new DisplayText(SampleArticle.quoted().article());

    @Test
    void separatesPartsByBlankLine() {
        assertEquals(3, text.parts().size());
        assertEquals("Northwind opens a plant in Oulu", text.part(0));
        assertEquals(
                "\"Nobody asked us,\" said mayor Ville Koski. \"We would have said yes.\"",
                text.part(2));
        assertEquals(text.part(0) + "\n\n" + text.part(1) + "\n\n" + text.part(2), text.text());
    }

    @Test
    void joinsLinesOfParagraph() {
        assertEquals(
                "Northwind will build batteries in Oulu from May, the company said on Friday. \"We"
                        + " are hiring 300 people in Oulu,\" said Ann Bell, its chief executive.",
                text.part(1));
    }

    @Test
    void mapsSpanAfterLineBreak() {
        TextSpan here = text.fromFile(SampleArticle.span("hiring")).orElseThrow();
        assertEquals("hiring", here.in(text.text()));
    }

    @Test
    void mapsSpanAcrossLineBreak() {
        TextSpan here = text.fromFile(SampleArticle.span("company\nsaid")).orElseThrow();
        assertEquals("company said", here.in(text.text()));
    }

    @Test
    void mapsSpanAcrossParagraphs() {
        TextSpan here = text.fromFile(SampleArticle.span("executive.\n\n\"Nobody")).orElseThrow();
        assertEquals("executive.\n\n\"Nobody", here.in(text.text()));
    }

    @Test
    void mapsSpanBackToFile() {
        for (String words : List.of("hiring", "company\nsaid", "executive.\n\n\"Nobody")) {
            TextSpan file = SampleArticle.span(words);
            assertEquals(file, text.toFile(text.fromFile(file).orElseThrow()).orElseThrow());
        }
    }

    @Test
    void hasNoSpanForDateLine() {
        assertEquals(Optional.empty(), text.fromFile(SampleArticle.span("2022-03-04")));
    }

    @Test
    void mapsTitleInFile() {
        String file = "title: Oulu gets a plant\n\nThe plant opens in May.\n";
        var whole = SampleArticle.article(file, Headline.Origin.TITLE, "Oulu gets a plant");
        var titled = new DisplayText(withoutFirstParagraph(whole));
        TextSpan plant = titled.fromFile(new TextSpan(19, 24)).orElseThrow();
        assertEquals("plant", plant.in(titled.text()));
        assertEquals(0, titled.partAt(plant.start()));
    }

    @Test
    void hasNoFileSpanForSidecarTitle() {
        var article =
                SampleArticle.article(
                        "The plant opens in May.", Headline.Origin.TITLE, "Oulu gets a plant");
        var titled = new DisplayText(article);
        TextSpan plant = titled.fromFile(new TextSpan(4, 9)).orElseThrow();
        assertEquals("Oulu gets a plant", titled.part(0));
        assertEquals(1, titled.partAt(plant.start()));
    }

    @Test
    void keepsLedeInBody() {
        var article =
                SampleArticle.article(
                        "date 2022-03-04 A plant opens in Oulu, where few expected one.",
                        Headline.Origin.LEDE,
                        "A plant opens in Oulu");
        var lede = new DisplayText(article);
        TextSpan plant = lede.fromFile(new TextSpan(18, 23)).orElseThrow();
        assertEquals(1, lede.partAt(plant.start()));
        assertEquals("plant", plant.in(lede.text()));
    }

    @Test
    void splitsSpansAtPartBoundaries() {
        var all = new TextSpan(0, text.text().length());
        List<List<TextSpan>> byPart = text.splitByPart(List.of(all));
        for (int i = 0; i < 3; i++) {
            assertEquals(List.of(new TextSpan(0, text.part(i).length())), byPart.get(i));
        }
    }

    @Test
    void offsetBetweenPartsBelongsToUpperPart() {
        int gap = text.parts().get(0).end() + 1;
        assertEquals(0, text.partAt(gap));
        assertEquals(1, text.partAt(gap + 1));
    }

    private static Article withoutFirstParagraph(Article all) {
        return new Article(
                all.id(),
                all.path(),
                all.date(),
                all.source(),
                all.headline(),
                all.author(),
                all.url(),
                all.text(),
                all.paragraphs().subList(1, all.paragraphs().size()));
    }
}
