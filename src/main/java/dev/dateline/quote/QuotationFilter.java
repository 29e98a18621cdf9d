package dev.dateline.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells quotations from what else stands between marks: titles, labels, scare quotes, code.
final class QuotationFilter {
    static final String MODEL_FILE = "stretch-model.gz";
    static final LinearModel MODEL = LinearModel.read(MODEL_FILE);
    static final String COMPANY_MODEL_FILE = "company-model.gz";
    static final LinearModel COMPANY_MODEL = LinearModel.read(COMPANY_MODEL_FILE);

    /// A stretch that is a quotation with less likelihood than this is none: a lower bound takes
    /// more labels of technology news for quotations, a higher one loses more quotations of
    /// political news (five folds).
    private static final double LIKELY = 0.5;

    /// Few words that somebody says with less likelihood than this are left out: a higher bound
    /// loses more quotations than labels (five folds).
    private static final double LIKELY_SPOKEN = 0.15;

    private static final int FEW_WORDS = 5;

    private final List<Sayings> sayings;

    private QuotationFilter(Reading reading) {
        sayings = reading.sayings();
    }

    /// Whether the stretch is a quotation, where it is one with this `likelihood`. Few words that
    /// nobody surely speaks are rather a label.
    static boolean accepts(Place place, Optional<Attribution> speaker, double likelihood) {
        double spoken = likelihood * speaker.map(Attribution::likelihood).orElse(0.0);
        boolean few = place.words(FEW_WORDS) < FEW_WORDS;
        return likelihood >= LIKELY && (!few || spoken >= LIKELY_SPOKEN);
    }

    /// How likely it is of each stretch that somebody says or writes the words.
    static double[] likelihoods(
            Reading reading,
            List<Optional<Attribution>> speakers,
            LinearModel stretchModel,
            LinearModel companyModel) {
        double[] scores = scores(reading, speakers, stretchModel);
        var company = new Company(reading.places(), scores);
        Features features = companyModel.features();
        var likelihoods = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            company.describe(i, features);
            likelihoods[i] = LinearModel.likelihood(scores[i] + companyModel.score(features));
        }
        return likelihoods;
    }

    /// The log odds of each stretch by itself, minus infinity where a rule says that it is none.
    static double[] scores(
            Reading reading, List<Optional<Attribution>> speakers, LinearModel stretchModel) {
        var filter = new QuotationFilter(reading);
        Features features = stretchModel.features();
        var scores = new double[speakers.size()];
        for (int i = 0; i < scores.length; i++) {
            Place place = reading.places().get(i);
            String words = place.stretch().inner().in(reading.text());
            if (filter.isRuledOut(place, words)) {
                scores[i] = Double.NEGATIVE_INFINITY;
            } else {
                StretchFeatures.describe(place, words, speakers.get(i), reading.habits(), features);
                scores[i] = stretchModel.score(features);
            }
        }
        return scores;
    }

    private boolean isRuledOut(Place place, String words) {
        return !hasLetter(words)
                || CodeFilter.isCode(place, words)
                || isNickname(place, words)
                || isBareTitle(place, words);
    }

    /// One or two words in the middle of a name: Marta "Bee" Lund.
    private static boolean isNickname(Place place, String words) {
        Passage passage = place.passage();
        Token before = passage.at(place.token() - 1);
        Token behind = passage.at(place.token() + 1);
        return place.words(3) < 3
                && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                && before.isNamePart()
                && behind.isNamePart()
                && !passage.isSentenceStart(place.token());
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
