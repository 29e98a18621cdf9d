package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the people whom an article names in full, whether they speak or not. A surname alone is
/// nobody's, and a name that nothing shows to be a person's ([Cast#isSurelyPerson]) is none.
public final class NamedPeople {
    /// Words of a name; longer runs of capitals are headings.
    private static final int LONGEST = 4;

    private final Cast cast;

    /// By what all forms of a name have in common, in the order in which they are first named.
    private final Map<String, Sentences> people = new LinkedHashMap<>();

    private NamedPeople(Cast cast) {
        this.cast = cast;
    }

    private record Sentences(String name, Set<TextSpan> spans) {}

    /// Each once, in the order in which they are first named.
    public static List<NamedPerson> in(Article article) {
        List<Mentions> mentions = Reading.of(article, List.of()).mentions();
        var found = new NamedPeople(Cast.of(mentions));
        mentions.forEach(paragraph -> paragraph.all().forEach(found::add));
        return found.people.values().stream()
                .map(person -> new NamedPerson(person.name, new ArrayList<>(person.spans)))
                .toList();
    }

    private void add(Candidate mention) {
        if (!mention.isName() || isRunIntoLabel(mention)) {
            return;
        }
        Name name = Name.of(mention);
        if (name.isFull() && name.words().size() <= LONGEST && cast.isSurelyPerson(name)) {
            people.computeIfAbsent(name.ends(), _ -> named(name)).spans.add(sentence(mention));
        }
    }

    /// "Developer: Jane Lund Licence: free", a list whose lines were lost.
    private static boolean isRunIntoLabel(Candidate mention) {
        Passage passage = mention.passage();
        return passage.at(mention.first() - 1).is(":") && passage.at(mention.last() + 1).is(":");
    }

    private Sentences named(Name name) {
        return new Sentences(cast.fullest(name).text(), new LinkedHashSet<>());
    }

    private static TextSpan sentence(Candidate mention) {
        Passage passage = mention.passage();
        int number = passage.sentence(mention.first());
        int first = mention.first();
        while (first > 0 && passage.sentence(first - 1) == number) {
            first--;
        }
        int last = mention.last();
        while (last + 1 < passage.size() && passage.sentence(last + 1) == number) {
            last++;
        }
        return passage.span(first, last);
    }
}
