package dev.dateline.quote.unnamed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuoteTestArticles;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class UnnamedSourceFinderTest {
    private static List<UnnamedSource> find(String text) {
        var article = QuoteTestArticles.article(text);
        return UnnamedSourceFinder.find(
                new QuotedArticle(article, new QuoteFinder().find(article)));
    }

    private static List<String> wordings(String text) {
        return find(text).stream().map(UnnamedSource::description).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Quillon will leave, people familiar with the matter said. | people familiar with the matter
                    Quillon will leave, according to two people briefed on the plan. | people briefed on the plan
                    According to sources close to the board, Quillon will leave. | sources close to the board
                    A senior administration official said Quillon would leave. | senior administration official
                    Quillon will leave, a spokesman for Quillon said on Monday. | spokesman
                    Pentagon officials said the law was new. | Pentagon officials
                    A spokesman for the central bank said the law was new. | spokesman
                    In Holm, officials said the law was new. | officials
                    The law is new, according to a company spokeswoman. | company spokeswoman
                    Reed will leave Quillon, a person familiar with the talks said. | person familiar with the talks
                    Reed leaves Quillon, a banker close to the board, who asked not to be named, said. | banker close to the board
                    One banker, who asked not to be identified, saw it coming. | banker
                    One of them spoke on condition of anonymity. | on condition of anonymity
                    “The law is new,” said an official in the ministry. | official
                    “The law is new,” said his former aide. | former aide
                    The banker wished to remain anonymous. | banker
                    “It is late,” said a Holm Republican. | Holm Republican
                    “It is late,” another Holm Democrat added. | Holm Democrat
                    Some Democrats say it is late. | Democrats
                    Several Holm leaders suggested it was late. | Holm leaders
                    A campaign aide later clarified that it was late. | campaign aide
                    Saudi officials deny any part in it. | Saudi officials
                    Officials have said that it is late. | officials
                    Another source speaking to Orbit News said it was late. | source
                    It was late, according to officials involved at the time. | officials
                    “It is late,” wrote one supporter. | supporter
                    It was late in Holm, a spokesman for Quillon said. | spokesman
                    It was late in Holm, a spokesman said on Monday. | spokesman
                    It was sent by Ann, according to a State Department spokesman. It was late. | State Department spokesman
                    In New Holm, an official said the law was new to him. | official
                    From the debate until late on Thursday, a Holm senator said it would be late. | Holm senator
                    One person told investors that it was late. | person
                    A banker, who asked not to be named, said it was late. | banker
                    “It is late,” said a banker who works in Buffalo, New York. | banker
                    “It is late,” said a banker in Holm, New Vexley. | banker
                    It was late, according to an official in New York City. | official
                    A banker familiar with the talks, speaking of Tom Reed, said it was late. | banker familiar with the talks
                    A banker close to the board said Tom Reed, who runs it, was late. | banker close to the board
                    “It is late,” said a banker close to the board. Tom Reed nodded. | banker close to the board
                    “It is late,” said a banker close to Quillon, Vexley Cranes and Meld. | banker close to Quillon
                    A banker familiar with the talks, Orbit News reported, said it was late. | banker familiar with the talks
                    It was late, according to a banker close to the board, Orbit News said. | banker close to the board
                    A banker said Quillon's chief, Tom Reed, was late. | banker
                    People familiar with the talks, Orbit News, said it was late. | people familiar with the talks
                    A source told investors on condition of anonymity that it would leave. | source
                    """)
    void findsUnnamedSources(String text, String wording) {
        assertEquals(List.of(wording), wordings(text), text);
    }

    @Test
    void listsBothPartsOfSplitQuotation() {
        assertEquals(
                List.of("trader", "trader"),
                wordings("“The law is new,” said one trader. “It is old, too.”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quillon spokesman Tom Reed said it would leave.",
                "Tom Reed, a spokesman for Quillon, said it would leave.",
                "Tom Reed, a spokesman said to be ill, would leave.",
                "“We leave,” said a spokesman for Quillon, Tom Reed.",
                "“We leave,” said Tom Reed, a spokesman for Quillon.",
                "“We leave,” said Quillon.",
                "The ministry said it would leave.",
                "The law is new, he said.",
                "Ann Bell said officials would answer soon.",
                "Those familiar with the matter can stop here.",
                "Users who are familiar with the pump will like it.",
                "Ann Bell said: “People familiar with the matter said so.”",
                "According to Meld's official handbook, it is so.",
                "“It is open,” said the community. Open source said it all.",
                "Many people say that it is so.",
                "He quoted the official documentation, which says little.",
                "Ann Bell told people familiar with the matter that it would leave.",
                "Quillon spokesman Tom Reed declined to be quoted on that, it said.",
                "Tom Reed, a banker, asked not to be named.",
                "Ann Bell wants to be named head of the board.",
                "Tom Reed, an analyst familiar with the talks, said it would leave.",
                "It would leave, said Tom Reed, a person familiar with the talks.",
                "Tom Reed, a banker close to the board, asked not to be named.",
                "Democrats said it was late.",
                "His supporters argue that it is late.",
                "It was late, according to the Holm Developer Survey.",
                "It was late, however often times people said so.",
                "House Republicans said it was late.",
                "Tom Reed, who runs, is a lawyer. The lawyer said it was late.",
                "The lawyer who ran to Holm speaks of “a fierce urgency,” as ever.",
                "A banker close to the board, Tom Reed, said it would leave.",
                "A banker familiar with the talks, Tom Reed, said it would leave.",
                "A banker close to the board of the U.S. bank, Tom Reed, said it would leave.",
                "“We leave,” a banker close to the board, Tom Reed, said.",
                "“We leave,” said a banker close to the board, Tom Reed, on Monday.",
                "“We leave,” said a banker who works in Holm, Tom Reed.",
                "“We leave,” said one banker, who works in Holm, Tom Reed.",
                "“We leave,” said one banker – Tom Reed of Quillon.",
                "“We leave,” said one banker (Tom Reed of Quillon).",
                "“We leave,” said a banker called Tom Reed.",
                "It would leave, according to a banker close to the board, Tom Reed.",
                "It would leave, according to an official at Vexley Cranes, Tom Reed.",
                "A banker, who asked not to be named at first, Tom Reed, said it would leave.",
                "One executive at a bank that lends, Tom Reed, asked not to be quoted on it.",
                "“Set it in the file,” source said it all, and :source $FILE.",
            })
    void ignoresNamedAndSilentSources(String text) {
        assertEquals(List.of(), wordings(text), text);
    }

    @Test
    void distinguishesQuotationsFromReports() {
        String text =
                "It was late in Holm. “The law is new,” said one trader. Officials said no more.";

        List<UnnamedSource> found = find(text);

        assertEquals(List.of("trader", "officials"), wordings(text));
        assertEquals("The law is new,", found.getFirst().statement().in(text));
        assertEquals(0, found.getFirst().quoteIndex());
        assertEquals("Officials said no more.", found.getLast().statement().in(text));
        assertEquals(UnnamedSource.NO_QUOTE, found.getLast().quoteIndex());
    }

    @Test
    void quotationHasDescriptionOfSentence() {
        String text = "“They leave,” said people familiar with the matter.";

        List<UnnamedSource> found = find(text);

        assertEquals(List.of("people familiar with the matter"), wordings(text));
        assertEquals(0, found.getFirst().quoteIndex());
    }

    @Test
    void correctedSpeakerIsNotUnnamed() {
        var article =
                QuoteTestArticles.article(
                        "“The law is new,” said one official. Officials said no more.");
        Quote quote = new QuoteFinder().find(article).getFirst();
        var known = new Speaker("Ann Bell", "", Speaker.Kind.PERSON, quote.speaker().mention());

        List<UnnamedSource> found =
                UnnamedSourceFinder.find(
                        new QuotedArticle(article, List.of(quote.withCorrectedSpeaker(known))));

        assertEquals(List.of("officials"), found.stream().map(UnnamedSource::description).toList());
    }

    @Test
    void findsLaterMentionOfIntroducedSource() {
        assertEquals(
                List.of("official", "official", "official"),
                wordings(
                        "An official in Holm said it was late.\n\nThe official said no more. “It is"
                                + " cold,” the official added."));
        assertEquals(
                List.of("official"),
                wordings(
                        "An official in Holm said it was late.\n\nAnn Bell, an official, nodded."
                                + " The official said no more."));
        assertEquals(List.of(), wordings("The official said no more."));
        assertEquals(
                List.of(),
                wordings(
                        "An official in the ministry, Tom Reed, said it was late. The official said"
                                + " no more."));
    }
}
