package dev.dateline.quote;

import dev.dateline.article.TextSpan;

import java.util.List;
import java.util.Optional;

/// Compares how likely the speaker model holds its choices to be with how often they are right.
final class Calibration {
    private static final int STEPS = 10;

    private final int[] all = new int[STEPS];
    private final int[] right = new int[STEPS];
    private final double[] believed = new double[STEPS];

    void add(GoldArticle gold, LinearModel model) {
        Reading reading = Reading.of(gold.article(), StretchScanner.scan(gold.article()));
        List<Optional<Attribution>> found =
                new SpeakerAttributor(reading, model).attribute(reading.places());
        for (int i = 0; i < found.size(); i++) {
            List<TextSpan> heads = SpeakerTrainer.heads(gold, reading.places().get(i));
            if (!heads.isEmpty() && found.get(i).isPresent()) {
                add(found.get(i).get(), heads);
            }
        }
    }

    private void add(Attribution attribution, List<TextSpan> heads) {
        int step = Math.min(STEPS - 1, (int) (STEPS * attribution.likelihood()));
        all[step]++;
        right[step] += SpeakerTrainer.isRight(attribution.mention(), heads) ? 1 : 0;
        believed[step] += attribution.likelihood();
    }

    void print() {
        for (int step = 0; step < STEPS; step++) {
            System.out.printf(
                    "believed %.3f, right %.3f of %d%n",
                    believed[step] / all[step], (double) right[step] / all[step], all[step]);
        }
    }
}
