package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import java.util.ArrayList;
import java.util.List;

/// Articles whose headlines, authors, sources and URLs contain text that importers misread.
final class ReferenceFixtures {
    private static final List<String> HEADLINES =
            List.of(
                    "Northbridge & Calder: 100% merged",
                    "The {again} of a_b, #1 and $5 ~ ^ \\ here",
                    "Über Zürich nach Łódź: Škoda, Győr, İzmir, naïve façade",
                    "“Quoted” and \"quoted\", it's – dashed — and … done",
                    "A } brace alone and { another",
                    "Mayor says :-{",
                    "Mayor says }-: {twice}",
                    "Is a = b? <b>No</b>: a < b > c @ d | e * f",
                    "港口机器人公司昨天宣布",
                    "Газета «Вечерний Мост» пишет",
                    "Αθήνα και Θεσσαλονίκη",
                    "The robots 🤖 went 😀",
                    "שלום لكم",
                    "It costs $x^2$ and \\emph{more} % not a comment",
                    "IBM, eBay and iPhone keep Their Capitals",
                    "TY  - no field, ER  - neither",
                    "@article{key, title = {no}}",
                    "Ends in a backslash\\",
                    "One, two and three and four",
                    "Word ".repeat(80).strip());

    private static final List<String> AUTHORS =
            List.of(
                    "Ines Valdorf",
                    "Ines Valdorf and Tomas Brandt",
                    "Valdorf, Ines",
                    "René Müller-Łoś",
                    "By Ada Quist, Harbour Correspondent",
                    "Jan van der Berg",
                    "The Editors of The Harbour Post & Co.",
                    "王小明",
                    "Desk }{ Two",
                    "");

    private static final List<String> SOURCES =
            List.of("The Harbour Post", "Evening & Ledger", "Süd_Zeitung 100%", "晚报");

    private static final List<String> ADDRESSES =
            List.of(
                    "https://example.org/a_b?c=1%20&d={e}#f~g",
                    "https://example.org/ünï/漢字", "http://example.org/a$b^c\\d", "");

    private final List<Article> articles = new ArrayList<>();
    private final ListDossier dossier = new ListDossier("R");

    ReferenceFixtures(int count) {
        for (int i = 0; i < count; i++) {
            var article =
                    TestArticleBuilder.headed(HEADLINES.get(i % HEADLINES.size()))
                            .by(AUTHORS.get(i / 2 % AUTHORS.size()))
                            .from(SOURCES.get(i / 3 % SOURCES.size()))
                            .link(ADDRESSES.get(i / 5 % ADDRESSES.size()))
                            .on(1998 + i % 27, 1 + i % 12, 1 + i % 28)
                            .at("über/100%_{" + i + "}.txt")
                            .saying("\"We are ready,\" said Ada Quist & Co.")
                            .quote("We are ready,", "Ada Quist & Co.", "head of 50% of_it");
            dossier.with(i % 3 == 0 ? article.statements() : article.whole());
            articles.add(article.build().article());
        }
    }

    ListDossier dossier() {
        return dossier;
    }

    /// Returns the articles in the dossier's order.
    List<Article> articles() {
        return articles;
    }
}
