package dev.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Articles in folds, article `i` in fold `i % folds`, and for each fold models learnt from all
/// others and lessons drawn from the fold with them. Works on all processors.
final class Folds {
    /// The speaker model is right more often than it believes; by this factor the folds come out
    /// even.
    static final double SCALE = 1.2;

    private static final int NONE = -1;

    private final List<AnnotatedArticle> articles;
    private final int count;
    private final Set<String> ofStretches;
    private final List<Learner> speakers;
    private final List<List<StretchTrainer.Lesson>> lessons;
    private final List<Learner> stretches;
    private final List<List<CompanyTrainer.Lesson>> company;

    Folds(List<AnnotatedArticle> articles, int count, Set<FeatureFamily> without) {
        this.articles = articles;
        this.count = count;
        ofStretches = FeatureFamily.ofStretches(without);
        Set<String> ofCandidates = FeatureFamily.ofCandidates(without);
        speakers = each(fold -> SpeakerTrainer.train(articles(fold, false), ofCandidates));
        lessons =
                each(fold -> {
                    LinearModel speaker = speakers.get(fold).scaled(SCALE);
                    return drawn(fold, article -> StretchTrainer.lessons(article, speaker));
                });
        stretches = each(fold -> StretchTrainer.train(without(lessons, fold), ofStretches));
        company =
                each(fold -> {
                    LinearModel speaker = speakers.get(fold).scaled(SCALE);
                    LinearModel stretch = stretches.get(fold).model();
                    return drawn(fold, a -> CompanyTrainer.lessons(a, speaker, stretch));
                });
    }

    /// Learnt from all folds but one.
    Learner speakersWithout(int fold) {
        return speakers.get(fold);
    }

    Learner stretchesWithout(int fold) {
        return stretches.get(fold);
    }

    Learner companyWithout(int fold) {
        return CompanyTrainer.train(without(company, fold), ofStretches);
    }

    /// Learnt from all folds.
    Learner stretches() {
        return StretchTrainer.train(without(lessons, NONE), ofStretches);
    }

    Learner company() {
        return companyWithout(NONE);
    }

    private <T> List<T> each(IntFunction<T> ofFold) {
        return IntStream.range(0, count).parallel().mapToObj(ofFold).toList();
    }

    private <L> List<L> drawn(int fold, Function<AnnotatedArticle, List<L>> ofArticle) {
        return articles(fold, true).stream().flatMap(a -> ofArticle.apply(a).stream()).toList();
    }

    /// The articles of one fold, or all others.
    private List<AnnotatedArticle> articles(int fold, boolean inside) {
        return IntStream.range(0, articles.size())
                .filter(i -> inside == (i % count == fold))
                .mapToObj(articles::get)
                .toList();
    }

    private static <L> List<L> without(List<List<L>> folds, int without) {
        var all = new ArrayList<L>();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (fold != without) {
                all.addAll(folds.get(fold));
            }
        }
        return all;
    }
}
