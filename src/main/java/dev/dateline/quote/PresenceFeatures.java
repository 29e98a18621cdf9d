package dev.dateline.quote;

import java.util.Optional;

/// Describes a candidate that is a name by its [Presence] in the whole article: who is named often
/// and speaks elsewhere rather speaks here too, and a body or a product rather not.
final class PresenceFeatures {
    private static final int MOST_NAMED = 4;
    private static final int MOST_SPOKEN = 3;

    private final Place place;
    private final Presence presence;
    private final Optional<Candidate> previous;
    private final int size;

    /// `previous` is who speaks the stretch before.
    PresenceFeatures(Place place, Presence presence, Optional<Candidate> previous) {
        this.place = place;
        this.presence = presence;
        this.previous = previous.filter(Candidate::isName);
        size = place.size();
    }

    /// Adds to `out`; `kind` is what the candidate is.
    void describe(Candidate candidate, int kind, Features out) {
        if (!candidate.isName()) {
            return;
        }
        Presence.Somebody somebody = presence.of(candidate);
        Passage own = candidate.passage();
        int where = own != place.passage() ? 0 : candidate.last() < place.token() ? 1 : 2;
        int named = Math.min(MOST_NAMED, somebody.named());
        int speaks = Math.min(MOST_SPOKEN, somebody.speaks());
        boolean again = previous.isPresent() && presence.of(previous.get()) == somebody;
        int introduced = somebody.introduced() == own.index() ? 1 : 0;
        out.add("p-named", named, kind, where);
        out.add("p-speaks", speaks, named, kind, where);
        out.add("p-kind", somebody.kind(), kind, where);
        out.add("p-kind-behind", somebody.kind(), kind, where, own.shape(candidate.last() + 1));
        out.add("p-again", again ? 1 : 0, where, place.isFirst() ? 1 : 0, size);
        out.add("p-introduced", introduced, kind, where);
    }
}
