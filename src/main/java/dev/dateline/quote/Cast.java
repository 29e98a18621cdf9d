package dev.dateline.quote;

import dev.dateline.quote.Name.Gender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All who are named in an article, and by which full names.
final class Cast {
    /// Candidates looked at for the owner of a surname, nearest first.
    private static final int NEAREST = 40;

    private static final int NO_NAME =
            WordClass.bits(WordClass.SAY, WordClass.VERB, WordClass.ADVERB);

    private static final int LONGEST_LETTERS = 4;

    /// Full names by their surnames, and by given names, each by where they stand.
    private final Map<String, NavigableMap<Integer, Name>> bySurname = new HashMap<>();

    private final Map<String, NavigableMap<Integer, Name>> byGivenName = new HashMap<>();
    private final Map<String, Name> longest = new HashMap<>();
    private final Map<String, Gender> addressed = new HashMap<>();

    /// Words that stand alone as a name.
    private final Set<String> bare = new HashSet<>();

    /// Offices by the ends of full names.
    private final Map<String, String> roles = new HashMap<>();

    /// Who holds an office, by each of its words; empty where several do.
    private final Map<String, Optional<Name>> holders = new HashMap<>();

    private Cast() {}

    static Cast of(List<Mentions> article) {
        var names = new ArrayList<Name>();
        for (Mentions mentions : article) {
            for (Candidate mention : mentions.all()) {
                if (mention.isName()) {
                    names.add(Name.of(mention));
                }
            }
        }
        var cast = new Cast();
        names.forEach(cast::add);
        names.forEach(cast::learnRole);
        return cast;
    }

    private void add(Name name) {
        if (name.isAddressed()) {
            addressed.merge(name.last(), name.gender(), (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
        if (!name.isFull()) {
            bare.add(name.last());
        } else if (!isInHeading(name) || !name.isOfPlainWords()) {
            int position = name.mention().span().start();
            bySurname.computeIfAbsent(name.surname(), _ -> new TreeMap<>()).put(position, name);
            byGivenName.computeIfAbsent(name.first(), _ -> new TreeMap<>()).put(position, name);
            longest.merge(name.ends(), name, Cast::fuller);
        }
    }

    /// The one of more words, or else the one that is not all in capitals, as headlines print it.
    private static Name fuller(Name a, Name b) {
        int more = b.words().size() - a.words().size();
        boolean plainer = isUpperCase(a.text()) && !isUpperCase(b.text());
        return more > 0 || (more == 0 && plainer) ? b : a;
    }

    private static boolean isUpperCase(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isInHeading(Name name) {
        return name.mention().passage().isHeading();
    }

    /// Not "SAYS" in "MINISTER SAYS".
    private void learnRole(Name name) {
        String role = RoleFinder.roleOf(name.mention());
        boolean looksLikeName = name.isFull() && name.startsLikeName();
        if (role.isEmpty() || (!looksLikeName && isInHeading(name))) {
            return;
        }
        Name holder = fullest(name);
        roles.putIfAbsent(holder.ends(), role);
        for (String word : role.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
            holders.merge(word, Optional.of(holder), Cast::same);
        }
    }

    private static Optional<Name> same(Optional<Name> a, Optional<Name> b) {
        return a.map(Name::ends).equals(b.map(Name::ends)) ? a : Optional.empty();
    }

    /// The only one in the article whose office has that word.
    Optional<Name> holderOf(String office) {
        return holders.getOrDefault(office, Optional.empty());
    }

    /// The first office printed beside a name or another form of it; empty where there is none.
    String roleOf(Name name) {
        return roles.getOrDefault(name.ends(), "");
    }

    /// The fullest form that the article gives of a name.
    Name fullest(Name name) {
        Name owner = name.isFull() ? name : owner(name).orElse(name);
        return longest.getOrDefault(owner.ends(), owner);
    }

    /// The last one with that surname before the mention, or else the first one behind it; a given
    /// name will do where it is a known one.
    private Optional<Name> owner(Name name) {
        Gender told = name.isAddressed() ? name.gender() : Gender.UNKNOWN;
        Optional<Name> owner = nearest(bySurname, name, told);
        if (owner.isPresent() || name.isAddressed()) {
            return owner;
        }
        boolean given = name.gender() != Gender.UNKNOWN;
        return nearest(byGivenName, name, name.gender())
                .filter(full -> given || isPerson(full) || hasRareSurname(full));
    }

    /// "Jutta Vorbeck", where the second word is none that news is full of: companies are rather
    /// "Acme Robotics".
    private static boolean hasRareSurname(Name full) {
        Candidate mention = full.mention();
        return full.words().size() == 2
                && !full.isOrganisation()
                && mention.passage().cluster(mention.last()) == Word.NO_CLUSTER;
    }

    /// A bare surname may look like a given name of the other gender: "Kelly" for Mark Kelly.
    private static Optional<Name> nearest(
            Map<String, NavigableMap<Integer, Name>> index, Name name, Gender gender) {
        NavigableMap<Integer, Name> owners = index.get(name.surname());
        if (owners == null) {
            return Optional.empty();
        }
        int position = name.mention().span().start();
        Stream<Name> before = owners.headMap(position, true).descendingMap().values().stream();
        Stream<Name> behind = owners.tailMap(position, false).values().stream();
        Iterator<Name> fitting =
                Stream.concat(before.limit(NEAREST), behind.limit(NEAREST))
                        .filter(owner -> owner.fits(gender))
                        .iterator();
        Optional<Name> nearest = Optional.empty();
        while (fitting.hasNext()) {
            Name owner = fitting.next();
            if (owner.startsLikeName()) {
                return Optional.of(owner);
            }
            nearest = nearest.isEmpty() ? Optional.of(owner) : nearest;
        }
        return nearest;
    }

    private static boolean isInitial(String word) {
        return word.length() >= 2 && word.charAt(1) == '.';
    }

    Gender genderOf(Name name) {
        Gender byTitle = addressed.getOrDefault(name.last(), Gender.UNKNOWN);
        return name.gender() != Gender.UNKNOWN ? name.gender() : byTitle;
    }

    /// Whether it rather is a company's than a person's: its last word is one that news is full of
    /// and never stands alone, as a surname would ("Ember Hat").
    boolean isBody(Name name) {
        if (isPerson(name) || name.words().stream().anyMatch(Cast::isInitial)) {
            return false;
        }
        boolean called = name.isFull() && !bare.contains(name.last());
        return name.isOrganisation()
                || (called && endsInPlainWord(name))
                || (name.isFull() && endsInLetters(name));
    }

    /// "Nordhaven APIs", "Acme SQL"
    private static boolean endsInLetters(Name name) {
        int last = name.text().lastIndexOf(' ') + 1;
        String word = name.text().substring(last);
        return last > 0
                && word.length() <= LONGEST_LETTERS
                && word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(1))
                && Character.isLowerCase(name.text().charAt(1));
    }

    private static boolean endsInPlainWord(Name name) {
        Token last = name.mention().head();
        boolean given = last.is(WordClass.MALE) || last.is(WordClass.FEMALE);
        return !given && !hasRareSurname(name);
    }

    /// Whether it is a person's by itself and not only by what the article makes of it: by a form
    /// of address, a known given name, or an office beside it and a surname that is no everyday
    /// word.
    boolean isSurelyPerson(Name name) {
        if (name.isOrganisation() || name.text().contains("&") || hasWordOfNoName(name)) {
            return false;
        }
        Token first = name.mention().passage().at(name.mention().first());
        return name.isAddressed()
                || first.is(WordClass.MALE)
                || first.is(WordClass.FEMALE)
                || (roles.containsKey(name.ends()) && hasRareSurname(name));
    }

    /// "Travis CI", "Jane Lund Says Quillon"
    private static boolean hasWordOfNoName(Name name) {
        Passage passage = name.mention().passage();
        int last = name.mention().last();
        boolean verb = false;
        for (int i = name.mention().first() + 1; i <= last; i++) {
            verb |= passage.at(i).isOneOf(NO_NAME);
        }
        return verb || isUpperCase(passage.words(last, last));
    }

    /// Whether the article treats it as a person's: by address, given name or surname alone.
    boolean isPerson(Name name) {
        return name.isAddressed()
                || roles.containsKey(name.ends())
                || addressed.containsKey(name.last())
                || genderOf(name) != Gender.UNKNOWN;
    }
}
