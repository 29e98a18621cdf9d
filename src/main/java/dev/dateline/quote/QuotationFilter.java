package dev.dateline.quote;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells quotations from what else stands between marks: titles, labels, scare quotes, code.
final class QuotationFilter {
    static final String MODEL_FILE = "stretch-model.gz";
    static final LinearModel MODEL = LinearModel.read(MODEL_FILE);
    private static final double LIKELY = 0.5;

    /// Few words that somebody says with less likelihood than this are left out: in an article that
    /// quotes, and in one whose marks are mostly those of labels. Higher bounds lose quotations and
    /// more of those with a wrong speaker.
    private static final double LIKELY_SPOKEN = 0.25;

    private static final double LIKELY_SPOKEN_AMONG_LABELS = 0.4;

    /// In an article that quotes, the rules about labels stand back where the model is as sure as
    /// this.
    private static final double SURE = 0.9;

    private static final int FEW_WORDS = 5;

    /// Rules that go without a verb of saying.
    private static final Set<Rule> UNTOLD = EnumSet.of(Rule.SUBJECT, Rule.LIKELIEST);

    private final LinearModel model;
    private final String text;
    private final List<Sayings> sayings;
    private final Habits habits;
    private final Features features = new Features();

    QuotationFilter(Reading reading, LinearModel model) {
        this.model = model;
        text = reading.text();
        sayings = reading.sayings();
        habits = reading.habits();
    }

    /// Whether the stretch is a quotation, where it is one with this `likelihood`. Few words that
    /// no verb of saying gives to anybody, and that nobody surely speaks, are rather a label.
    boolean accepts(Place place, Optional<Attribution> speaker, double likelihood) {
        double spoken = likelihood * speaker.map(Attribution::likelihood).orElse(0.0);
        double bound = habits.quotes() ? LIKELY_SPOKEN : LIKELY_SPOKEN_AMONG_LABELS;
        boolean untold = speaker.map(a -> UNTOLD.contains(a.rule())).orElse(true);
        boolean unspoken = untold && place.words(FEW_WORDS) < FEW_WORDS && spoken < bound;
        boolean sure = habits.quotes() && likelihood >= SURE;
        return likelihood >= LIKELY
                && !unspoken
                && (sure || !Labels.isLabel(place, speaker, habits));
    }

    /// How likely it is that somebody says or writes the words.
    double likelihood(Place place, Optional<Attribution> speaker) {
        String words = place.stretch().inner().in(text);
        if (!hasLetter(words) || CodeFilter.isCode(place, words) || isBareTitle(place, words)) {
            return 0;
        }
        StretchFeatures.describe(place, words, speaker, habits, features);
        return 1 / (1 + Math.exp(-model.score(features)));
    }

    /// A title in a sentence without a verb of saying: the name of a film, a book, a song.
    private boolean isBareTitle(Place place, String words) {
        boolean stopped = ".,!?".indexOf(words.charAt(words.length() - 1)) >= 0;
        return !stopped
                && StretchFeatures.isTitle(words)
                && !place.passage().at(place.token() - 1).is(":")
                && !place.passage().at(place.token() - 1).is(",")
                && !isSaid(place);
    }

    private boolean isSaid(Place place) {
        Sayings inParagraph = sayings.get(place.paragraph());
        return Stream.of(inParagraph.before(place.token()), inParagraph.after(place.token()))
                .flatMap(Optional::stream)
                .anyMatch(s -> place.passage().sameSentence(s.first(), place.token()));
    }

    private static boolean hasLetter(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }
}
