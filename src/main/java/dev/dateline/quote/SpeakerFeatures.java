package dev.dateline.quote;

import dev.dateline.quote.Candidate.Kind;

import java.util.List;
import java.util.Optional;

/// Describes how a candidate stands to a stretch: what lies between them, what stands beside the
/// candidate, which rules propose it and whether it spoke last.
final class SpeakerFeatures {
    /// Tokens between candidate and stretch that are looked at.
    private static final int WINDOW = 60;

    private static final int PATH = 7;
    private static final int CLAUSE = 12;

    private final Place place;
    private final Mentions mentions;
    private final List<Proposal> proposals;
    private final Optional<Candidate> previous;
    private final NeighbourFeatures neighbours;
    private final VerbFeatures verbs;
    private final PresenceFeatures present;
    private final Passage passage;
    private final int token;
    private final int end;
    private final int size;

    /// `previous` is who speaks the stretch before.
    SpeakerFeatures(
            Place place,
            Mentions mentions,
            Presence presence,
            List<Proposal> proposals,
            Optional<Candidate> previous) {
        this.place = place;
        this.mentions = mentions;
        this.proposals = proposals;
        this.previous = previous;
        neighbours = new NeighbourFeatures(place);
        verbs = new VerbFeatures(place, mentions);
        present = new PresenceFeatures(place, presence, previous);
        passage = place.passage();
        token = place.token();
        end = place.end();
        size = place.size();
    }

    /// Puts the description of one candidate into `out`.
    void describe(Candidate candidate, Features out) {
        out.clear();
        int kind = kind(candidate);
        out.add("kind", kind);
        if (candidate.kind() != Kind.NAME) {
            out.add("head", candidate.head().lower().hashCode());
        }
        rules(candidate, kind, out);
        neighbours.describe(candidate, kind, out);
        if (candidate.passage() == passage) {
            inParagraph(candidate, kind, out);
        } else {
            elsewhere(candidate, kind, out);
        }
        again(candidate, kind, out);
        present.describe(candidate, kind, out);
    }

    private static int kind(Candidate candidate) {
        Token head = candidate.head();
        return switch (candidate.kind()) {
            case NAME -> candidate.last() > candidate.first() ? 1 : 2;
            case PRONOUN -> head.is(WordClass.POSSESSIVE) ? 3 : 4;
            case NOUN -> {
                if (head.is(WordClass.ROLE) || head.is(WordClass.GROUP)) {
                    yield 5;
                }
                if (head.is(WordClass.DOCUMENT)) {
                    yield 6;
                }
                yield head.is(WordClass.ORGANISATION) ? 7 : 8;
            }
        };
    }

    private void rules(Candidate candidate, int kind, Features out) {
        int all = 0;
        int first = proposals.isEmpty() ? 0 : proposals.getFirst().rule().key().hashCode();
        for (Proposal proposal : proposals) {
            if (isSame(proposal.mention(), candidate)) {
                int rule = proposal.rule().key().hashCode();
                out.add("rule", rule, first, kind);
                out.add("rule-size", rule, size, end);
                all = Features.mix(all, rule);
            }
        }
        out.add("rules", all, first, size);
    }

    private static boolean isSame(Candidate a, Candidate b) {
        return a.passage() == b.passage() && a.last() == b.last();
    }

    private void inParagraph(Candidate candidate, int kind, Features out) {
        boolean left = candidate.last() < token;
        int base = left ? kind : -kind;
        int from = left ? candidate.last() + 1 : token + 1;
        int to = left ? token : candidate.first();
        int distance = Shape.bucket(to - from);
        between(base, from, to, distance, out);
        beside(candidate, base, distance, out);
        clauseBehind(candidate, base, out);
        verbs.describe(candidate, base, out);
    }

    private void between(int base, int from, int to, int distance, Features out) {
        int stretches = 0;
        int sayings = 0;
        int path = 0;
        for (int i = from; i < to && i < from + WINDOW; i++) {
            int shape = passage.shape(i);
            stretches += shape == Shape.STRETCH ? 1 : 0;
            sayings += Shape.isSaying(shape) ? 1 : 0;
            path = Features.mix(path, shape);
        }
        int sentences =
                Math.min(
                        3,
                        Math.abs(
                                passage.sentence(from - 1)
                                        - passage.sentence(Math.min(to, passage.size() - 1))));
        int others = 0;
        for (Candidate other : mentions.between(from, Math.min(to, from + WINDOW) - 1)) {
            others += other.kind() != Kind.NOUN && others < 3 ? 1 : 0;
        }
        out.add("distance", base, distance, end);
        out.add("distance-size", base, distance, size, place.startsCapital() ? 1 : 0);
        out.add("crossed", base, Math.min(3, stretches), sentences);
        out.add("crossed-sayings", base, Math.min(2, sayings), others, sentences);
        out.add("crossed-all", base, Math.min(2, stretches), sentences, others);
        if (to - from <= PATH) {
            out.add("path", base, path);
        }
        boolean left = base > 0;
        int nearest = left ? to - 1 : from;
        int step = left ? -1 : 1;
        out.add("beside-stretch", base, passage.shape(nearest), passage.shape(nearest + step), end);
        out.add("beside-stretch-1", base, passage.at(nearest).lower().hashCode(), sentences, size);
    }

    private void beside(Candidate candidate, int base, int distance, Features out) {
        int first = candidate.first();
        int last = candidate.last();
        int before = passage.shape(first - 1);
        int behind = passage.shape(last + 1);
        int sentences = Math.min(2, Math.abs(passage.sentence(last) - passage.sentence(token)));
        out.add("beside", base, before, behind);
        out.add("beside-crossed", base, before, behind, sentences);
        out.add("before", base, passage.at(first - 1).lower().hashCode());
        out.add("before-2", base, passage.at(first - 2).lower().hashCode(), before);
        out.add("behind", base, passage.at(last + 1).lower().hashCode());
        out.add("behind-2", base, passage.at(last + 2).lower().hashCode(), behind);
        out.add("behind-end", base, behind, passage.shape(last + 2), end);
        out.add("behind-distance", base, behind, distance, sentences);
        if (candidate.isGoverned()) {
            out.add("governed", base, before, passage.shape(first - 2));
        }
        if (passage.isSentenceStart(first)) {
            out.add("starts", base, sentences, size);
        }
    }

    /// The verb of saying that follows the candidate in its clause.
    private void clauseBehind(Candidate candidate, int base, Features out) {
        int last = candidate.last();
        for (int i = last + 1; i < last + CLAUSE; i++) {
            Token behind = passage.at(i);
            if (behind.isStretch() || behind.is(".") || behind.is(";")) {
                return;
            }
            if (Shape.isSaying(passage.shape(i))) {
                out.add("verb", base, Math.min(6, i - last), behind.lower().hashCode());
                out.add("verb-distance", base, Math.min(6, i - last));
                return;
            }
        }
    }

    private void elsewhere(Candidate candidate, int kind, Features out) {
        Passage other = candidate.passage();
        int base = Features.mix(kind, other.index() - passage.index());
        int alone = passage.size() <= 2 ? 1 : 0;
        int behind = other.shape(candidate.last() + 1);
        int before = other.shape(candidate.first() - 1);
        int colon = other.at(other.size() - 1).is(":") ? 1 : 0;
        int starts = other.isSentenceStart(candidate.first()) ? 1 : 0;
        int sentences =
                Math.min(3, other.sentence(other.size() - 1) - other.sentence(candidate.last()));
        int named = proposals.isEmpty() ? 0 : proposals.getFirst().rule().key().hashCode();
        out.add("elsewhere", base, alone, named);
        out.add("elsewhere-beside", base, before, behind, alone);
        out.add("elsewhere-colon", base, colon, starts, sentences);
        out.add("elsewhere-first", base, candidate.first() == 0 ? 1 : 0, alone, size);
        out.add("elsewhere-end", base, end, sentences, place.stretch().continues() ? 1 : 0);
    }

    private void again(Candidate candidate, int kind, Features out) {
        boolean same = previous.isPresent() && isSame(previous.get(), candidate);
        int here = candidate.passage() == passage ? 1 : 0;
        int follows = place.isFirst() ? 0 : 1;
        int starts = place.startsSentence() ? 1 : 0;
        out.add("again", same ? 1 : 0, here, follows, kind);
        out.add("again-starts", same ? 1 : 0, follows, starts, size);
        if (same) {
            out.add("again-end", end, size, follows, passage.shape(token - 1));
            out.add("again-next", passage.shape(token + 1), follows, end);
        }
    }
}
