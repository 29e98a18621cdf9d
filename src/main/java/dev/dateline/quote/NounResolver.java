package dev.dateline.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the name that a noun phrase stands for: "its director, Jane Doe,", "the director", "the
/// company", "the post".
final class NounResolver {
    /// Paragraphs before "the company" that its name may stand in, and tokens looked at in each.
    private static final int PARAGRAPHS = 6;

    private static final int TOKENS = 300;

    /// Tokens that the words before an office may take up.
    private static final int PHRASE = 7;

    /// Bodies that a name mostly stands for; "the court" and "the team" rather have none.
    private static final Set<String> COMPANIES =
            Set.of(
                    "company",
                    "firm",
                    "startup",
                    "start-up",
                    "giant",
                    "maker",
                    "publisher",
                    "vendor",
                    "carrier",
                    "retailer",
                    "chipmaker",
                    "automaker",
                    "business",
                    "provider",
                    "studio",
                    "carmaker",
                    "foundation",
                    "nonprofit");

    /// What somebody says, of which no sentence tells more than whose it is.
    private static final Set<String> SAYINGS =
            Set.of(
                    "advice",
                    "answer",
                    "argument",
                    "claim",
                    "comment",
                    "conclusion",
                    "explanation",
                    "motto",
                    "point",
                    "reply",
                    "response",
                    "verdict",
                    "view",
                    "warning",
                    "words");

    private final List<Mentions> mentions;
    private final Cast cast;
    private final DocumentShelf documents;

    NounResolver(List<Mentions> mentions, Cast cast) {
        this.mentions = mentions;
        this.cast = cast;
        documents = DocumentShelf.of(mentions);
    }

    Optional<Candidate> antecedent(Candidate noun) {
        Token head = noun.head();
        if (head.is(WordClass.DOCUMENT)) {
            return documents.authorOf(noun);
        }
        if (head.is(WordClass.ROLE)) {
            return apposition(noun)
                    .or(() -> nameBehindField(noun))
                    .or(() -> holder(noun))
                    .or(() -> nameBefore(noun));
        }
        if (SAYINGS.contains(head.lower())) {
            return owner(noun);
        }
        return COMPANIES.contains(head.lower()) ? company(noun) : Optional.empty();
    }

    /// "Doe's advice"
    private Optional<Candidate> owner(Candidate noun) {
        return mentions.get(noun.passage().index()).between(noun.first(), noun.last() - 1).stream()
                .filter(c -> c.isName() && c.first() == noun.first() && c.isPossessor())
                .findFirst();
    }

    /// "The mayor of Nordhaven, Jane Doe,"
    private Optional<Candidate> apposition(Candidate noun) {
        Passage passage = noun.passage();
        int end = endOfOffice(noun);
        if (!passage.at(end + 1).is(",")) {
            return Optional.empty();
        }
        return mentions.get(passage.index())
                .startingAt(end + 2)
                .filter(c -> c.isName() && !Name.of(c).isOrganisation())
                .filter(c -> !passage.at(c.last() + 1).isWord());
    }

    /// "Minister for the Harbour Jane Doe"
    private Optional<Candidate> nameBehindField(Candidate noun) {
        Passage passage = noun.passage();
        int field = noun.last() + 2;
        Token joint = passage.at(field - 1);
        if (!joint.is("of") && !joint.is("for")) {
            return Optional.empty();
        }
        int name = passage.at(field).is("the") ? field + 1 : field;
        while (name < field + PHRASE && passage.at(name).isNamePart()) {
            Optional<Candidate> holder = mentions.get(passage.index()).startingAt(name);
            if (name > field && holder.filter(c -> isWholeName(Name.of(c))).isPresent()) {
                return holder.filter(c -> passage.at(c.first() - 1).isNamePart());
            }
            name++;
        }
        return Optional.empty();
    }

    /// "Jane Doe, Acme product manager said", "Jane Doe, the head of Acme said"
    private Optional<Candidate> nameBefore(Candidate noun) {
        Passage passage = noun.passage();
        int comma = noun.first() - 1;
        while (comma > noun.first() - PHRASE
                && passage.at(comma).isWord()
                && !passage.at(comma).isGrammar()) {
            comma--;
        }
        if (!passage.at(comma).is(",")) {
            return Optional.empty();
        }
        return mentions.get(passage.index())
                .endingAt(comma - 1)
                .filter(Candidate::isName)
                .filter(c -> isWholeName(Name.of(c)))
                .filter(c -> passage.isSentenceStart(c.first()));
    }

    private static boolean isWholeName(Name name) {
        return name.isFull() && name.startsLikeName() && !name.isOrganisation();
    }

    private int endOfOffice(Candidate noun) {
        Token behind = noun.passage().at(noun.last() + 1);
        if (!behind.is("of") && !behind.is("for")) {
            return noun.last();
        }
        return mentions.get(noun.passage().index())
                .startingAt(noun.last() + 2)
                .filter(Candidate::isName)
                .map(Candidate::last)
                .orElse(noun.last());
    }

    private Optional<Candidate> holder(Candidate noun) {
        return isDefinite(noun)
                ? cast.holderOf(noun.head().lower()).map(Name::mention)
                : Optional.empty();
    }

    private static boolean isDefinite(Candidate noun) {
        Token first = noun.passage().at(noun.first());
        return first.is("the")
                || first.is(WordClass.POSSESSIVE)
                || noun.passage().at(noun.first() - 1).is("the");
    }

    /// The last subject or owner before it that is named and no person.
    private Optional<Candidate> company(Candidate noun) {
        if (!noun.passage().at(noun.first()).is("the") || noun.last() != noun.first() + 1) {
            return Optional.empty();
        }
        int paragraph = noun.passage().index();
        int end = noun.first() - 1;
        for (int p = paragraph; p >= 0 && p >= paragraph - PARAGRAPHS; p--) {
            Optional<Candidate> found =
                    mentions.get(p).between(end - TOKENS, end).reversed().stream()
                            .filter(c -> c.isName() && !c.isGoverned())
                            .filter(c -> !c.passage().isHeading())
                            .filter(c -> isCompany(cast.fullest(Name.of(c))))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
            end = p > 0 ? mentions.get(p - 1).passage().size() : 0;
        }
        return Optional.empty();
    }

    private boolean isCompany(Name name) {
        return !cast.isPerson(name) && (!name.isFull() || name.isOrganisation());
    }
}
