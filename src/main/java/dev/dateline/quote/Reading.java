package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// An article read for quotations: its stretches and where they stand, its paragraphs as tokens,
/// and the mentions and sayings in them. Lists by paragraph number have one entry for every
/// paragraph.
record Reading(
        Article article,
        List<Place> places,
        List<Passage> passages,
        List<Mentions> mentions,
        List<Sayings> sayings,
        Habits habits,
        Presence presence) {

    static Reading of(Article article, List<Stretch> stretches) {
        List<Passage> passages = passages(article, stretches);
        Casing casing = Casing.of(passages);
        List<Mentions> mentions = passages.stream().map(p -> Mentions.in(p, casing)).toList();
        List<Sayings> sayings = mentions.stream().map(Sayings::in).toList();
        List<Place> places = places(stretches, passages);
        return new Reading(
                article,
                places,
                passages,
                mentions,
                sayings,
                Habits.of(places, passages),
                Presence.of(mentions, sayings, places));
    }

    private static List<Passage> passages(Article article, List<Stretch> stretches) {
        var passages = new ArrayList<Passage>();
        var tokenizer = new Tokenizer(article.text());
        int first = 0;
        for (TextSpan paragraph : Blocks.of(article)) {
            int end = first;
            while (end < stretches.size() && stretches.get(end).paragraph() == passages.size()) {
                end++;
            }
            List<Token> tokens =
                    tokenizer.tokenize(paragraph, stretches.subList(first, end), first);
            passages.add(new Passage(article.text(), passages.size(), tokens));
            first = end;
        }
        return passages;
    }

    private static List<Place> places(List<Stretch> stretches, List<Passage> passages) {
        var places = new ArrayList<Place>();
        for (Passage passage : passages) {
            boolean first = true;
            for (int i = 0; i < passage.size(); i++) {
                if (passage.at(i).isStretch()) {
                    places.add(
                            new Place(stretches.get(passage.at(i).stretch()), passage, i, first));
                    first = false;
                }
            }
        }
        return places;
    }

    String text() {
        return article.text();
    }
}
