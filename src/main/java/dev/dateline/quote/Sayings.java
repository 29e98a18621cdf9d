package dev.dateline.quote;

import java.util.List;
import java.util.Optional;

/// The verbs of saying of one paragraph with their speakers, in the order of the text.
final class Sayings {
    private final List<Saying> all;

    private Sayings(List<Saying> all) {
        this.all = List.copyOf(all);
    }

    static Sayings in(Mentions mentions) {
        return new Sayings(new SayingFinder(mentions).find());
    }

    /// The first one behind a token.
    Optional<Saying> after(int token) {
        int i = firstFrom(token);
        return i < all.size() ? Optional.of(all.get(i)) : Optional.empty();
    }

    /// The last one before a token.
    Optional<Saying> before(int token) {
        int i = firstFrom(token);
        return i > 0 ? Optional.of(all.get(i - 1)) : Optional.empty();
    }

    private int firstFrom(int token) {
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
