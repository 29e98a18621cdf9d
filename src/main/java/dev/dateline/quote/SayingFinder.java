package dev.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the verbs of saying in a paragraph and the speaker that each of them has, by word order
/// alone.
final class SayingFinder {
    /// Tokens that a name and its office or an apposition may take up.
    private static final int REACH = 20;

    private static final int PHRASE = 8;

    /// What of somebody's a quotation is: "in Doe's words".
    private static final Set<String> WORDS =
            Set.of("words", "view", "opinion", "telling", "phrase", "estimation", "formulation");

    private static final Set<String> HEARS = Set.of("heard", "read", "saw", "got", "found");

    private final Passage passage;
    private final Mentions mentions;

    SayingFinder(Mentions mentions) {
        this.passage = mentions.passage();
        this.mentions = mentions;
    }

    /// In the order of the text.
    List<Saying> find() {
        var found = new ArrayList<Saying>();
        for (int i = 0; i < passage.size(); i++) {
            sayingAt(i, found).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Saying> sayingAt(int i, List<Saying> before) {
        Token token = passage.at(i);
        if (token.is("according") && passage.at(i + 1).is("to")) {
            int verb = i;
            return behind(i + 2).map(speaker -> new Saying(verb, verb + 1, speaker));
        }
        if (token.is("in")) {
            return inWordsOf(i);
        }
        if ((token.is(WordClass.AUXILIARY) || token.is("came")) && isEquation(i)) {
            return equated(i);
        }
        if (token.is(WordClass.SAYING)) {
            return borrowed(i, before).map(speaker -> new Saying(i, i, speaker));
        }
        if (!token.is(WordClass.SAY) || isNounAt(i) || token.capital()) {
            return Optional.empty();
        }
        if (isPassive(i)) {
            return agent(i);
        }
        if (followsStretch(i) || closesSentence(i)) {
            Optional<Candidate> speaker = behind(i + 1);
            if (speaker.isPresent()) {
                return speaker.map(s -> inverted(i, s));
            }
        }
        return subjectBefore(i).map(speaker -> new Saying(i, i, speaker));
    }

    /// "in Doe's words"
    private Optional<Saying> inWordsOf(int in) {
        for (Candidate owner : mentions.between(in + 1, in + PHRASE)) {
            int word = wordBehind(owner);
            if (owner.first() == in + 1
                    && owner.isPossessor()
                    && WORDS.contains(passage.at(word).lower())) {
                return Optional.of(new Saying(in, word, owner));
            }
        }
        return Optional.empty();
    }

    private boolean isEquation(int i) {
        return switch (passage.at(i).lower()) {
            case "was", "is", "came" -> followsStretch(i);
            default -> false;
        };
    }

    /// Behind a quotation: "is what Doe thinks", "was all that Doe would say", "was the verdict of
    /// Doe", "came the answer from Doe". What Doe heard somebody else said.
    private Optional<Saying> equated(int verb) {
        Token next = passage.at(verb + 1);
        if (next.is("what") || next.is("how") || next.is("all")) {
            int from = passage.at(verb + 2).is("that") ? verb + 3 : verb + 2;
            return behind(from)
                    .filter(c -> !HEARS.contains(passage.at(c.last() + 1).lower()))
                    .map(speaker -> new Saying(verb, verb + 1, speaker));
        }
        for (int i = verb + 2; next.is("the") && i < verb + PHRASE; i++) {
            if (passage.at(i).is("of") || passage.at(i).is("from")) {
                int last = i;
                return behind(i + 1).map(speaker -> new Saying(verb, last, speaker));
            }
        }
        return Optional.empty();
    }

    private int wordBehind(Candidate owner) {
        return passage.at(owner.last() + 1).is("'s") ? owner.last() + 2 : owner.last() + 1;
    }

    private boolean isNounAt(int i) {
        Token before = passage.at(i - 1);
        return switch (before.lower()) {
            case "this", "that", "as" -> false;
            case "'s" -> true;
            default ->
                    before.is(WordClass.DETERMINER)
                            || before.is(WordClass.POSSESSIVE)
                            || before.is(WordClass.PREPOSITION);
        };
    }

    private boolean isPassive(int i) {
        int auxiliary = skipAdverbs(i - 1);
        return switch (passage.at(auxiliary).lower()) {
            case "is", "was", "were", "are", "be", "been", "being" -> true;
            default -> passage.at(i + 1).is("by") && !followsStretch(i);
        };
    }

    private Optional<Saying> agent(int verb) {
        for (int i = verb + 1; i < verb + PHRASE; i++) {
            if (passage.at(i).is("by")) {
                return behind(i + 1).map(speaker -> new Saying(verb, verb, speaker));
            }
            if (!passage.at(i).isWord()) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean followsStretch(int i) {
        int before = skipAdverbs(i - 1);
        return passage.at(before).isStretch()
                || (passage.at(before).isPunctuation() && passage.at(before - 1).isStretch());
    }

    /// The line is "…" by now, said Doe.
    private boolean closesSentence(int verb) {
        return passage.at(verb - 1).is(",")
                && passage.at(startOfClause(verb) - 1).isStretch()
                && mentions.startingAt(verb + 1)
                        .filter(c -> c.isName() || c.kind() == Candidate.Kind.PRONOUN)
                        .filter(c -> endsSentence(c.last() + 1))
                        .isPresent();
    }

    private boolean endsSentence(int i) {
        return i == passage.size() || passage.at(i).is(".");
    }

    private int skipAdverbs(int i) {
        int before = i;
        while (passage.at(before).is(WordClass.ADVERB)) {
            before--;
        }
        return before;
    }

    /// "begins the post by Jane Doe": who wrote it says it, and the cue reaches up to the name.
    private Saying inverted(int verb, Candidate speaker) {
        int writer = speaker.last() + 2;
        if (speaker.head().is(WordClass.DOCUMENT) && passage.at(speaker.last() + 1).is("by")) {
            Optional<Candidate> named = behind(writer).filter(Candidate::isName);
            if (named.isPresent()) {
                return new Saying(verb, writer - 1, named.get());
            }
        }
        return new Saying(verb, verb, speaker);
    }

    /// The first mention behind a verb, past the office that stands before a name.
    private Optional<Candidate> behind(int from) {
        Optional<Candidate> best = Optional.empty();
        for (int i = from; i < from + PHRASE; i++) {
            Token token = passage.at(i);
            boolean inPhrase = token.isWord() || token.is("'s");
            if (!inPhrase || token.is(WordClass.PREPOSITION)) {
                break;
            }
            Optional<Candidate> here = mentions.startingAt(i);
            if (here.isPresent()) {
                Candidate candidate = here.get();
                boolean person = candidate.kind() != Candidate.Kind.NOUN;
                best = best.isEmpty() || person ? here : best;
                i = candidate.last();
                if (!candidate.isPossessor() && !isOffice(i + 1)) {
                    break;
                }
            }
        }
        return best;
    }

    /// Whether what starts at `from` is an office before a name: "president" in "Acme president
    /// Jane Doe".
    private boolean isOffice(int from) {
        int i = from;
        while (i < from + PHRASE && passage.at(i).isWord() && !passage.at(i).isGrammar()) {
            if (passage.at(i).is(WordClass.ROLE) && passage.at(i + 1).isNamePart()) {
                return true;
            }
            i++;
        }
        return false;
    }

    private Optional<Candidate> subjectBefore(int verb) {
        int end = verb - 1;
        while (passage.at(end).is(WordClass.ADVERB) || passage.at(end).is(WordClass.AUXILIARY)) {
            end--;
        }
        end = skipDay(end);
        Token token = passage.at(end);
        if (token.is(",")) {
            return beforeApposition(end);
        }
        if (token.is("who") || token.is("which")) {
            int noun = passage.at(end - 1).is(",") ? end - 2 : end - 1;
            return mentions.endingAt(noun).or(() -> mentions.endingAt(verb - 1));
        }
        Optional<Candidate> nearest = mentions.endingAt(end);
        return nearest.isPresent() ? nearest.map(new Governor(mentions)::of) : clauseSubject(verb);
    }

    /// "Doe on Monday said"
    private int skipDay(int end) {
        boolean day =
                passage.at(end).is(WordClass.FUNCTION)
                        && passage.at(end - 1).is(WordClass.PREPOSITION);
        return day ? end - 2 : end;
    }

    /// The nearest mention with a comma behind it that is neither governed nor itself an
    /// apposition.
    private Optional<Candidate> beforeApposition(int comma) {
        List<Candidate> before = mentions.between(startOfClause(comma), comma - 2);
        for (Candidate candidate : before.reversed()) {
            boolean apposition =
                    passage.at(candidate.first() - 1).is(",")
                            && candidate.kind() == Candidate.Kind.NOUN;
            if (passage.at(candidate.last() + 1).is(",")
                    && !candidate.isGoverned()
                    && !apposition) {
                return Optional.of(candidate);
            }
        }
        return mentions.endingAt(comma - 1);
    }

    /// The subject of a verb further on in its sentence: "Doe took the stage and said".
    private Optional<Candidate> clauseSubject(int verb) {
        return mentions.subjects(startOfClause(verb), verb - 1).findFirst();
    }

    private int startOfClause(int end) {
        int i = end;
        while (i > 0
                && end - i < REACH
                && passage.sameSentence(i - 1, end)
                && !passage.at(i - 1).isStretch()) {
            i--;
        }
        return i;
    }

    /// A participle speaks for the subject of the verb of saying before it, or of its sentence.
    private Optional<Candidate> borrowed(int participle, List<Saying> before) {
        if (!before.isEmpty() && passage.sameSentence(before.getLast().first(), participle)) {
            return Optional.of(before.getLast().speaker());
        }
        return clauseSubject(participle);
    }
}
