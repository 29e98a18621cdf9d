package dev.dateline.quote;

import java.util.List;

/// What an article uses its quotation marks for, by and large: news puts speech in them, a manual
/// labels. In steps, as features: `speech` from 0, where nothing marked is longer than a few words,
/// to 4, where all is; `address` how often its own words say "you": never, once or twice, often;
/// `code` how often code stands between marks or makes up a paragraph, in the same steps.
record Habits(int speech, int address, int code) {
    private static final int LONG = 6;
    private static final int STEPS = 4;
    private static final int OFTEN = 3;

    static Habits of(List<Place> places, List<Passage> passages) {
        long longOnes = places.stream().filter(place -> place.words(LONG) == LONG).count();
        int speech = places.isEmpty() ? 0 : (int) (STEPS * longOnes / places.size());
        int address = 0;
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size() && address < OFTEN; i++) {
                address += passage.at(i).is("you") || passage.at(i).is("your") ? 1 : 0;
            }
        }
        return new Habits(speech, steps(address), steps(code(places, passages)));
    }

    private static int code(List<Place> places, List<Passage> passages) {
        long listings = passages.stream().filter(Passage::isListing).limit(OFTEN).count();
        long marked = places.stream().filter(CodeFilter::isCode).limit(OFTEN - listings).count();
        return (int) (listings + marked);
    }

    /// Never, once or twice, often.
    private static int steps(int times) {
        return times == 0 ? 0 : times < OFTEN ? 1 : 2;
    }
}
