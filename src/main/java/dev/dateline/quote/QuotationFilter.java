package dev.dateline.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells quotations from what else stands between marks: titles, labels, scare quotes, code.
final class QuotationFilter {
    static final String MODEL_FILE = "stretch-model.gz";
    static final LinearModel MODEL = LinearModel.read(MODEL_FILE);

    /// A stretch that is a quotation with less likelihood than this is none: of .5, .6, .65 and .7
    /// the one that loses nothing in the annotated news (five folds) and takes fewer labels of
    /// technology news for quotations than .5.
    private static final double LIKELY = 0.6;

    /// Few words that somebody says with less likelihood than this are left out: a higher bound
    /// loses more quotations than labels, a lower one takes more labels than quotations with their
    /// right speakers (five folds of the annotated news).
    private static final double LIKELY_SPOKEN = 0.25;

    private static final int FEW_WORDS = 5;

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
    /// nobody surely speaks are rather a label.
    boolean accepts(Place place, Optional<Attribution> speaker, double likelihood) {
        double spoken = likelihood * speaker.map(Attribution::likelihood).orElse(0.0);
        boolean few = place.words(FEW_WORDS) < FEW_WORDS;
        return likelihood >= LIKELY && (!few || spoken >= LIKELY_SPOKEN);
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
