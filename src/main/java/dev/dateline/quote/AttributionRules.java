package dev.dateline.quote;

import dev.dateline.quote.Candidate.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Proposes speakers for a stretch by the ways in which newspapers give them, one way at a time.
///
/// The first proposal is the answer of the rules alone; [SpeakerAttributor] weighs all of them.
final class AttributionRules {
    /// Tokens between a quotation and the clause that gives its speaker.
    private static final int TAG_DISTANCE = 3;

    /// Tokens that an office before a name may take up.
    private static final int OFFICE_TOKENS = 10;

    /// Tokens that may follow the speaker in the clause that closes a sentence: "in a speech".
    private static final int CLOSING_TOKENS = 6;

    private static final int CLAUSE = 40;
    private static final int SIGNATURE_TOKENS = 16;

    private final Reading reading;

    AttributionRules(Reading reading) {
        this.reading = reading;
    }

    /// From the surest to the last resort, at most one of each [Rule]. `previous` is what became of
    /// the stretch before.
    List<Proposal> proposals(Place place, Optional<Attribution> previous) {
        var proposals = new ArrayList<Proposal>();
        saidAfter(place).ifPresent(proposals::add);
        saidBefore(place).ifPresent(proposals::add);
        signature(place).ifPresent(proposals::add);
        colon(place).ifPresent(proposals::add);
        continued(place, previous).ifPresent(proposals::add);
        sameTurn(place, previous).ifPresent(proposals::add);
        subject(place).ifPresent(proposals::add);
        earlierSentence(place).ifPresent(proposals::add);
        earlierParagraph(place, previous).ifPresent(proposals::add);
        return proposals;
    }

    private Optional<Proposal> saidAfter(Place place) {
        return sayings(place.paragraph())
                .after(place.token() + 1)
                .filter(saying -> saying.from() > place.token())
                .filter(saying -> place.passage().sameSentence(place.token(), saying.first()))
                .filter(saying -> isTag(place, saying.from()))
                .or(() -> closingTag(place))
                .map(saying -> proposal(saying, Rule.SAID_AFTER));
    }

    /// The clause that closes the sentence behind a comma: it is "…" in May, said Doe.
    private Optional<Saying> closingTag(Place place) {
        Passage passage = place.passage();
        return sayings(place.paragraph())
                .after(place.token() + 1)
                .filter(saying -> saying.from() > place.token())
                .filter(saying -> passage.sameSentence(place.token(), saying.first()))
                .filter(saying -> passage.at(beforeOffice(passage, saying.from())).is(","))
                .filter(saying -> closesSentence(passage, saying));
    }

    /// What stands before the words of an office that lead to the clause at `from`.
    private static int beforeOffice(Passage passage, int from) {
        int i = from - 1;
        while (i > from - OFFICE_TOKENS && passage.at(i).isWord() && !isVerbal(passage.at(i))) {
            i--;
        }
        return i;
    }

    private static boolean closesSentence(Passage passage, Saying saying) {
        int last = Math.max(saying.last(), saying.speaker().last());
        int end = last + 1;
        while (end < passage.size() && end < last + CLOSING_TOKENS && passage.at(end).isWord()) {
            end++;
        }
        return end == passage.size() || passage.at(end).is(".");
    }

    /// Whether what stands between the quotation and its clause is no more than an office before
    /// the name, or a comma.
    private static boolean isTag(Place place, int from) {
        for (int i = place.token() + 1; i < from; i++) {
            Token token = place.passage().at(i);
            boolean punctuation = token.is(",") || token.is("'s") || isDash(token);
            boolean office =
                    i < place.token() + OFFICE_TOKENS && token.isWord() && !isVerbal(token);
            if (!punctuation && !office) {
                return false;
            }
        }
        char end = place.passage().endOfStretch(place.token());
        boolean paused =
                ",?!-–—…".indexOf(end) >= 0
                        || place.passage().at(place.token() + 1).isPunctuation();
        return paused || from - place.token() <= TAG_DISTANCE;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("–") || token.is("—") || token.is("―");
    }

    private static boolean isVerbal(Token token) {
        return token.is(WordClass.AUXILIARY)
                || token.is(WordClass.PRONOUN)
                || token.is(WordClass.FUNCTION)
                || (token.is(WordClass.PREPOSITION) && !token.is("of") && !token.is("for"));
    }

    private Optional<Proposal> saidBefore(Place place) {
        return sayings(place.paragraph())
                .before(place.token())
                .filter(saying -> place.passage().sameSentence(saying.first(), place.token()))
                .map(saying -> proposal(saying, Rule.SAID_BEFORE));
    }

    private Optional<Proposal> signature(Place place) {
        Passage passage = place.passage();
        if (isDash(passage.at(place.token() + 1))) {
            return signature(passage, place.token() + 2);
        }
        boolean alone = place.isFirst() && passage.size() <= place.token() + 2;
        int next = place.paragraph() + 1;
        if (!alone || next >= reading.passages().size()) {
            return Optional.empty();
        }
        Passage below = reading.passages().get(next);
        return isDash(below.at(0)) ? signature(below, 1) : Optional.empty();
    }

    /// The name at `first` where little more and no verb stands in the paragraph behind it.
    private Optional<Proposal> signature(Passage passage, int first) {
        if (passage.size() > first + SIGNATURE_TOKENS) {
            return Optional.empty();
        }
        for (int i = first; i < passage.size(); i++) {
            Token token = passage.at(i);
            if (token.is(WordClass.SAY) || token.is(WordClass.AUXILIARY) || token.isStretch()) {
                return Optional.empty();
            }
        }
        return reading.mentions()
                .get(passage.index())
                .startingAt(first)
                .map(c -> new Proposal(c, Cue.NONE, Rule.SIGNATURE));
    }

    private Optional<Proposal> colon(Place place) {
        if (!place.passage().at(place.token() - 1).is(":")) {
            return Optional.empty();
        }
        return sentenceSubject(place, place.token() - 1)
                .map(c -> new Proposal(c, Cue.NONE, Rule.COLON));
    }

    private Optional<Proposal> continued(Place place, Optional<Attribution> previous) {
        return place.stretch().continues()
                ? previous.map(a -> again(a, Rule.CONTINUED))
                : Optional.empty();
    }

    private Optional<Proposal> sameTurn(Place place, Optional<Attribution> previous) {
        boolean turn = place.startsSentence() && !place.isFirst();
        return turn ? previous.map(a -> again(a, Rule.SAME_TURN)) : Optional.empty();
    }

    private Optional<Proposal> subject(Place place) {
        if (place.startsSentence()) {
            return Optional.empty();
        }
        Optional<Candidate> nearest =
                sentenceMentions(place, place.token() - 1).reversed().stream()
                        .filter(c -> c.kind() != Kind.NOUN && !c.isGoverned())
                        .findFirst();
        return nearest.or(() -> sentenceSubject(place, place.token() - 1))
                .map(c -> new Proposal(c, Cue.NONE, Rule.SUBJECT));
    }

    private Optional<Proposal> earlierSentence(Place place) {
        return sayings(place.paragraph())
                .before(place.token())
                .map(saying -> new Proposal(saying.speaker(), Cue.NONE, Rule.EARLIER_SENTENCE));
    }

    private Optional<Proposal> earlierParagraph(Place place, Optional<Attribution> previous) {
        if (place.paragraph() == 0) {
            return Optional.empty();
        }
        Passage before = reading.passages().get(place.paragraph() - 1);
        boolean announced = before.at(before.size() - 1).is(":");
        boolean quoted = previous.isPresent() && previous.get().mention().passage() == before;
        if (quoted && !announced) {
            return previous.map(a -> again(a, Rule.EARLIER_PARAGRAPH));
        }
        Optional<Proposal> said =
                sayings(before.index())
                        .before(before.size())
                        .map(saying ->
                                new Proposal(saying.speaker(), Cue.NONE, Rule.EARLIER_PARAGRAPH));
        Optional<Proposal> subject =
                reading.mentions()
                        .get(before.index())
                        .subjects(before.size() - CLAUSE, before.size() - 1)
                        .filter(AttributionRules::isSomebody)
                        .findFirst()
                        .map(c -> new Proposal(c, Cue.NONE, Rule.EARLIER_PARAGRAPH));
        return said.or(() -> subject).or(() -> previous.map(a -> again(a, Rule.EARLIER_PARAGRAPH)));
    }

    /// Not "the way" or "a laptop".
    private static boolean isSomebody(Candidate subject) {
        return subject.kind() != Kind.NOUN || subject.head().isOneOf(PhraseEnd.NOUN);
    }

    private static Proposal again(Attribution before, Rule rule) {
        return new Proposal(before.mention(), Cue.NONE, rule);
    }

    private static Proposal proposal(Saying saying, Rule rule) {
        return new Proposal(saying.speaker(), saying.cue(), rule);
    }

    private Sayings sayings(int paragraph) {
        return reading.sayings().get(paragraph);
    }

    private Optional<Candidate> sentenceSubject(Place place, int end) {
        return sentenceMentions(place, end).stream()
                .filter(c -> !c.isGoverned() && !c.isPossessor())
                .findFirst();
    }

    private List<Candidate> sentenceMentions(Place place, int end) {
        int start = end;
        while (start > 0 && end - start < CLAUSE && place.passage().sameSentence(start - 1, end)) {
            start--;
        }
        return reading.mentions().get(place.paragraph()).between(start, end);
    }
}
