package dev.dateline.quote;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The verbs of saying of one paragraph with their speakers, in the order of the text; found when
/// first asked for, as few paragraphs are. For one thread.
final class Sayings {
    private final Mentions mentions;
    private @Nullable List<Saying> found;

    private Sayings(Mentions mentions) {
        this.mentions = mentions;
    }

    static Sayings in(Mentions mentions) {
        return new Sayings(mentions);
    }

    /// In the order of the text.
    List<Saying> all() {
        if (found == null) {
            found = new SayingFinder(mentions).find();
        }
        return found;
    }

    /// The first one behind a token.
    Optional<Saying> after(int token) {
        List<Saying> all = all();
        int i = firstFrom(token, all);
        return i < all.size() ? Optional.of(all.get(i)) : Optional.empty();
    }

    /// The last one before a token.
    Optional<Saying> before(int token) {
        List<Saying> all = all();
        int i = firstFrom(token, all);
        return i > 0 ? Optional.of(all.get(i - 1)) : Optional.empty();
    }

    private static int firstFrom(int token, List<Saying> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
