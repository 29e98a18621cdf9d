package dev.dateline.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How present each of those who are named is in an article: how often they are named, how often
/// they speak beside quotations, and whether they look like a person or a body.
///
/// Names are one person's by their last word, and a bare name also by the first word of a full one:
/// inside one article that is right nearly always, and far cheaper than the [Cast].
final class Presence {
    /// Those of one name, counted.
    static final class Somebody {
        private int named;
        private int speaks;
        private boolean person;
        private boolean body;
        private int introduced = Integer.MAX_VALUE;

        int named() {
            return named;
        }

        /// Counted in paragraphs with quotations.
        int speaks() {
            return speaks;
        }

        /// The number of the first paragraph with their name.
        int introduced() {
            return introduced;
        }

        /// 1 of a person, 2 of a body, 3 where the article hints at both, 0 where it does not say.
        int kind() {
            return (person ? 1 : 0) + (body ? 2 : 0);
        }
    }

    /// By last words and by words that stand alone as a name.
    private final Map<String, Somebody> byLast = new HashMap<>();

    private final Map<String, Somebody> byFirst = new HashMap<>();

    private Presence() {}

    static Presence of(List<Mentions> article, List<Sayings> sayings, List<Place> places) {
        var presence = new Presence();
        article.forEach(paragraph -> paragraph.all().forEach(presence::addFull));
        article.forEach(paragraph -> paragraph.all().forEach(presence::count));
        for (Place place : places) {
            if (place.isFirst()) {
                sayings.get(place.paragraph()).all().forEach(presence::count);
            }
        }
        return presence;
    }

    /// Of a name of the article.
    Somebody of(Candidate name) {
        return Objects.requireNonNull(byLast.get(name.head().lower()));
    }

    private void addFull(Candidate mention) {
        if (mention.isName() && mention.last() > mention.first()) {
            Somebody owner = byLast.computeIfAbsent(mention.head().lower(), _ -> new Somebody());
            byFirst.putIfAbsent(mention.passage().at(mention.first()).lower(), owner);
        }
    }

    private void count(Candidate mention) {
        if (!mention.isName()) {
            return;
        }
        Somebody somebody =
                byLast.computeIfAbsent(
                        mention.head().lower(), bare -> byFirst.getOrDefault(bare, new Somebody()));
        somebody.named++;
        somebody.person |= looksLikePerson(mention);
        somebody.body |= looksLikeBody(mention);
        somebody.introduced = Math.min(somebody.introduced, mention.passage().index());
    }

    private void count(Saying saying) {
        if (saying.speaker().isName()) {
            of(saying.speaker()).speaks++;
        }
    }

    private static boolean looksLikePerson(Candidate mention) {
        Token first = mention.passage().at(mention.first());
        return first.is(WordClass.TITLE)
                || first.is(WordClass.MALE)
                || first.is(WordClass.FEMALE)
                || mention.passage().at(mention.first() - 1).is(WordClass.ROLE);
    }

    private static boolean looksLikeBody(Candidate mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (mention.passage().at(i).is(WordClass.NAMED)) {
                return true;
            }
        }
        return mention.passage().at(mention.first() - 1).is("the");
    }
}
