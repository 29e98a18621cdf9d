package dev.dateline.quote;

import java.util.List;

/// What an article uses its quotation marks for, by and large: news puts speech in them, a manual
/// labels. In steps, as features: `speech` from 0, where nothing marked is longer than a few words,
/// to 4, where all is; `address` how often its own words say "you": never, once or twice, often.
record Habits(int speech, int address) {
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
        return new Habits(speech, address == 0 ? 0 : address < OFTEN ? 1 : 2);
    }
}
