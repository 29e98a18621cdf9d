package dev.dateline.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.train.ModelTrainer;
import dev.dateline.quote.train.TrainingArticle;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tests that models trained on corrections find other quotations.
class CorrectionTrainingTest {
    private static final String FIRST =
            """
            Harrowgate shows a valve. Mina Okafor said that the sign "do not turn the valve" is there.
            "It lasts," Okafor said.
            """;
    private static final String NEXT =
            """
            Quillon shows a pump. Tomas Berg said that the sign "do not touch the pump" is there.
            "It pumps," Berg said.
            """;

    @Test
    void correctionAppliesToSimilarArticle() throws IOException {
        List<TrainingArticle> lessons =
                GoldFile.read(Path.of("src/training/technology")).articles().stream()
                        .limit(60)
                        .map(GoldArticle::toTrainingArticle)
                        .toList();
        assertEquals(List.of("do not touch the pump", "It pumps,"), found(lessons));
        var corrected = new ArrayList<>(lessons);
        String line = new GoldLineBuilder("first", FIRST).said("It lasts,", "Okafor").line();
        for (int i = 0; i < 3; i++) {
            corrected.addAll(
                    GoldFile.of(Path.of("corrections"), List.of(line), ArticleTextSource.NONE)
                            .articles()
                            .stream()
                            .map(GoldArticle::toTrainingArticle)
                            .toList());
        }
        assertEquals(List.of("It pumps,"), found(corrected));
    }

    private static List<String> found(List<TrainingArticle> lessons) {
        QuoteFinder finder = ModelTrainer.train(lessons).finder();
        return finder.find(PlainTextArticle.of("next", NEXT)).stream()
                .map(quote -> quote.span().in(NEXT))
                .toList();
    }
}
