package dev.dateline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class DeepLinkTest {
    private static final ArticleId ID = new ArticleId("0a".repeat(32));

    @Test
    void parseRestoresFormattedLink() {
        for (String article : List.of("a.txt", "nord & süd/ä b=c?#%+.txt")) {
            var link = new DeepLink(Path.of("/archives/my news"), article, ID, 3);
            assertEquals(Optional.of(link), DeepLink.parse(link.toString()));
        }
    }

    @Test
    void articleLinkHasNoQuote() {
        String link = new DeepLink(Path.of("/a"), "b.txt", ID, -1).toString();
        assertTrue(link.endsWith(ID.toString()), link);
        assertEquals(-1, DeepLink.parse(link).orElseThrow().quoteIndex());
    }

    @Test
    void otherTextsAreRejected() {
        for (String text :
                List.of(
                        "",
                        "/a/folder",
                        "https://example.org/open?archive=a",
                        "dateline://open?archive=/a&article=b&id=short",
                        "dateline://open?archive=/a&article=b&id=" + ID + "&quote=x",
                        "dateline://open?archive=%ZZ")) {
            assertEquals(Optional.empty(), DeepLink.parse(text), text);
        }
    }
}
