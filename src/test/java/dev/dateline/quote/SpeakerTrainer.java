package dev.dateline.quote;

import tools.jackson.databind.JsonNode;

import dev.dateline.article.TextSpan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Learns the weights of [SpeakerAttributor] from gold articles. A tool, not a test:
/// `docs/quotations.md` says how to run it.
///
/// Each place is decoded with the weights so far, so that the choice before is the one the finished
/// model would make; then the right candidates are made likelier, all others less likely.
final class SpeakerTrainer {
    private static final int BITS = 18;
    private static final int EPOCHS = 8;
    private static final double RATE = 0.1;
    /// Belief is spread a little wider than the learner has it: it has seen these articles before.
    private static final double SCALE = 0.7;

    private final Learner learner = new Learner(BITS, RATE);
    private final Features features = new Features();
    private int right;
    private int all;

    /// A place and where its speaker stands according to the gold; none where it does not say.
    private record Lesson(Reading reading, List<List<TextSpan>> heads) {}

    private SpeakerTrainer() {}

    /// Arguments: the gold to learn from, the file to write.
    public static void main(String[] arguments) throws IOException {
        var lessons = new ArrayList<Lesson>();
        for (GoldArticle gold : GoldArticle.read(Path.of(arguments[0]))) {
            lessons.add(lesson(gold));
        }
        var trainer = new SpeakerTrainer();
        var random = new Random(7);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(lessons, random);
            trainer.right = 0;
            trainer.all = 0;
            lessons.forEach(trainer::study);
            System.out.printf("epoch %d: %d of %d right%n", epoch, trainer.right, trainer.all);
        }
        trainer.learner.write(Path.of(arguments[1]), SCALE);
    }

    private static Lesson lesson(GoldArticle gold) {
        Reading reading = Reading.of(gold.article(), StretchScanner.scan(gold.article()));
        List<List<TextSpan>> heads = reading.places().stream().map(place -> heads(gold, place)).toList();
        return new Lesson(reading, heads);
    }

    private static List<TextSpan> heads(GoldArticle gold, Place place) {
        var heads = new ArrayList<TextSpan>();
        Optional<JsonNode> quote = gold.quoteAt(place.stretch().inner());
        if (quote.isPresent() && !quote.get().get("nested_cue").asBoolean()) {
            for (JsonNode head : quote.get().get("speaker_heads")) {
                heads.add(gold.span(head.get(0).asInt(), head.get(1).asInt()));
            }
        }
        return heads;
    }

    private void study(Lesson lesson) {
        var attributor = new SpeakerAttributor(lesson.reading, learner.model());
        Optional<Attribution> previous = Optional.empty();
        for (int i = 0; i < lesson.heads.size(); i++) {
            Place place = lesson.reading.places().get(i);
            Ballot ballot = attributor.ballot(place, previous);
            if (!lesson.heads.get(i).isEmpty()) {
                all++;
                right += isRight(ballot.winner(), lesson.heads.get(i)) ? 1 : 0;
                learn(ballot, attributor.describer(place, ballot.proposals(), previous.map(Attribution::mention)), lesson.heads.get(i));
            }
            previous = ballot.winner();
        }
    }

    private static boolean isRight(Optional<Attribution> chosen, List<TextSpan> heads) {
        return chosen.isPresent() && isRight(chosen.get().mention(), heads);
    }

    private static boolean isRight(Candidate candidate, List<TextSpan> heads) {
        return heads.stream().anyMatch(head -> head.overlaps(candidate.span()));
    }

    /// The gradient of the likelihood that one of the right candidates is chosen.
    private void learn(Ballot ballot, SpeakerFeatures describer, List<TextSpan> heads) {
        List<Candidate> candidates = ballot.candidates();
        double belief = 0;
        for (int i = 0; i < candidates.size(); i++) {
            belief += isRight(candidates.get(i), heads) ? ballot.share(i) : 0;
        }
        if (belief <= 0) {
            return;
        }
        for (int i = 0; i < candidates.size(); i++) {
            double share = ballot.share(i);
            double gradient = isRight(candidates.get(i), heads) ? share / belief - share : -share;
            if (Math.abs(gradient) > 1e-4) {
                describer.describe(candidates.get(i), features);
                learner.learn(features, gradient);
            }
        }
    }
}
