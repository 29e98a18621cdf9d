package dev.dateline.quote.mention;

import dev.dateline.quote.mention.EntityName.Gender;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.Word;
import dev.dateline.quote.text.WordClass;

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

/// Resolves the names of an article to full names, genders and roles.
public final class NamedEntities {
    /// Maximum number of full names compared with a surname before and after it each, nearest
    /// first.
    private static final int MAX_LOOKUPS = 40;

    private static final int NON_NAME_CLASSES =
            WordClass.bits(WordClass.REPORTING_VERB, WordClass.VERB, WordClass.ADVERB);

    private static final int MAX_ACRONYM_LENGTH = 4;

    /// Full names by surname and by given name, each sorted by offset in the text.
    private final Map<String, NavigableMap<Integer, EntityName>> bySurname = new HashMap<>();

    private final Map<String, NavigableMap<Integer, EntityName>> byGivenName = new HashMap<>();
    private final Map<String, EntityName> longestForms = new HashMap<>();
    private final Map<String, Gender> gendersByTitle = new HashMap<>();

    /// Words that occur in the article as a name by themselves.
    private final Set<String> singleWordNames = new HashSet<>();

    /// The role printed next to each name, by [EntityName#identityKey()].
    private final Map<String, String> rolesByName = new HashMap<>();

    /// The holder of the roles that contain a word, by word; empty if there are several holders.
    private final Map<String, Optional<EntityName>> namesByRoleWord = new HashMap<>();

    private NamedEntities() {}

    public static NamedEntities of(List<ParagraphMentions> article) {
        var names = new ArrayList<EntityName>();
        for (ParagraphMentions mentions : article) {
            for (EntityMention mention : mentions.all()) {
                if (mention.isName()) {
                    names.add(EntityName.of(mention));
                }
            }
        }
        var entities = new NamedEntities();
        names.forEach(entities::add);
        names.forEach(entities::addRole);
        return entities;
    }

    private void add(EntityName name) {
        if (name.hasTitle()) {
            gendersByTitle.merge(
                    name.lastWord(), name.gender(), (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
        if (!name.isFull()) {
            singleWordNames.add(name.lastWord());
        } else if (!isInHeading(name) || !name.hasOnlyCommonWords()) {
            int position = name.mention().span().start();
            bySurname.computeIfAbsent(name.surname(), _ -> new TreeMap<>()).put(position, name);
            byGivenName.computeIfAbsent(name.firstWord(), _ -> new TreeMap<>()).put(position, name);
            longestForms.merge(name.identityKey(), name, NamedEntities::fullerForm);
        }
    }

    /// Returns the fuller of two forms of a name.
    ///
    /// This is the form with more words, or else the one that is not in capitals as in headlines.
    private static EntityName fullerForm(EntityName a, EntityName b) {
        int more = b.lowerCaseWords().size() - a.lowerCaseWords().size();
        boolean plainer = isUpperCase(a.text()) && !isUpperCase(b.text());
        return more > 0 || (more == 0 && plainer) ? b : a;
    }

    private static boolean isUpperCase(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isInHeading(EntityName name) {
        return name.mention().paragraph().isHeading();
    }

    /// Adds the role printed next to a name.
    ///
    /// In a headline, only a name that looks like a person's has a role: "MINISTER" is none of
    /// "SAYS".
    ///
    /// In a headline, only names of persons have roles: "MINISTER" is no role of "SAYS".
    private void addRole(EntityName name) {
        String role = RoleFinder.roleOf(name.mention());
        boolean looksLikeName = name.isFull() && name.startsWithNameWord();
        if (role.isEmpty() || (!looksLikeName && isInHeading(name))) {
            return;
        }
        EntityName holder = fullestForm(name);
        rolesByName.putIfAbsent(holder.identityKey(), role);
        for (String word : role.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
            namesByRoleWord.merge(word, Optional.of(holder), NamedEntities::mergeHolders);
        }
    }

    private static Optional<EntityName> mergeHolders(
            Optional<EntityName> a, Optional<EntityName> b) {
        return a.map(EntityName::identityKey).equals(b.map(EntityName::identityKey))
                ? a
                : Optional.empty();
    }

    /// Returns the only entity of the article whose role contains a word, empty if there are
    /// several.
    public Optional<EntityName> roleHolder(String role) {
        return namesByRoleWord.getOrDefault(role, Optional.empty());
    }

    /// Returns the first role printed next to any form of a name, or an empty string.
    public String roleOf(EntityName name) {
        return rolesByName.getOrDefault(name.identityKey(), "");
    }

    /// Returns the fullest form of a name that the article gives.
    public EntityName fullestForm(EntityName name) {
        EntityName owner = name.isFull() ? name : fullNameOf(name).orElse(name);
        return longestForms.getOrDefault(owner.identityKey(), owner);
    }

    /// Returns the last full name with a surname before its mention, or else the first one after.
    ///
    /// A single known given name is resolved too.
    private Optional<EntityName> fullNameOf(EntityName name) {
        Gender told = name.hasTitle() ? name.gender() : Gender.UNKNOWN;
        Optional<EntityName> owner = nearestFullName(bySurname, name, told);
        if (owner.isPresent() || name.hasTitle()) {
            return owner;
        }
        boolean given = name.gender() != Gender.UNKNOWN;
        return nearestFullName(byGivenName, name, name.gender())
                .filter(full -> given || isPerson(full) || hasRareSurname(full));
    }

    /// Returns whether the surname of a full name is no common word, as in "Jutta Vorbeck".
    ///
    /// Companies have common words: "Acme Robotics".
    private static boolean hasRareSurname(EntityName full) {
        EntityMention mention = full.mention();
        return full.lowerCaseWords().size() == 2
                && !full.isOrganisation()
                && mention.paragraph().cluster(mention.last()) == Word.NO_CLUSTER;
    }

    /// Returns the full name that is nearest to a surname and compatible with a gender.
    ///
    /// A surname may look like a given name of the other gender: "Kelly" for Mark Kelly.
    private static Optional<EntityName> nearestFullName(
            Map<String, NavigableMap<Integer, EntityName>> index, EntityName name, Gender gender) {
        NavigableMap<Integer, EntityName> owners = index.get(name.surname());
        if (owners == null) {
            return Optional.empty();
        }
        int position = name.mention().span().start();
        Stream<EntityName> before =
                owners.headMap(position, true).descendingMap().values().stream();
        Stream<EntityName> behind = owners.tailMap(position, false).values().stream();
        Iterator<EntityName> fitting =
                Stream.concat(before.limit(MAX_LOOKUPS), behind.limit(MAX_LOOKUPS))
                        .filter(owner -> owner.isCompatibleWith(gender))
                        .iterator();
        Optional<EntityName> nearest = Optional.empty();
        while (fitting.hasNext()) {
            EntityName owner = fitting.next();
            if (owner.startsWithNameWord()) {
                return Optional.of(owner);
            }
            nearest = nearest.isEmpty() ? Optional.of(owner) : nearest;
        }
        return nearest;
    }

    private static boolean isInitial(String word) {
        return word.length() >= 2 && word.charAt(1) == '.';
    }

    public Gender genderOf(EntityName name) {
        Gender byTitle = gendersByTitle.getOrDefault(name.lastWord(), Gender.UNKNOWN);
        return name.gender() != Gender.UNKNOWN ? name.gender() : byTitle;
    }

    /// Returns whether a name is more probably an organisation's than a person's.
    ///
    /// The last word of such a name is common and never occurs alone, as a surname would ("Ember
    /// Hat").
    public boolean isOrganisation(EntityName name) {
        if (isPerson(name) || name.lowerCaseWords().stream().anyMatch(NamedEntities::isInitial)) {
            return false;
        }
        boolean called = name.isFull() && !singleWordNames.contains(name.lastWord());
        return name.isOrganisation()
                || (called && endsInCommonWord(name))
                || (name.isFull() && endsInAcronym(name));
    }

    /// Returns whether the last word of a name is an acronym: "Nordhaven APIs", "Acme SQL".
    private static boolean endsInAcronym(EntityName name) {
        int last = name.text().lastIndexOf(' ') + 1;
        String word = name.text().substring(last);
        return last > 0
                && word.length() <= MAX_ACRONYM_LENGTH
                && word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(1))
                && Character.isLowerCase(name.text().charAt(1));
    }

    private static boolean endsInCommonWord(EntityName name) {
        Token last = name.mention().head();
        boolean given = last.isGivenName();
        return !given && !hasRareSurname(name);
    }

    /// Returns whether a name by itself is a person's, without the rest of the article.
    ///
    /// It has a form of address, a known given name, or a role next to it and a rare surname.
    public boolean isCertainlyPerson(EntityName name) {
        if (name.isOrganisation() || name.text().contains("&") || hasNonNameWord(name)) {
            return false;
        }
        Token first = name.mention().paragraph().at(name.mention().first());
        return name.hasTitle()
                || first.isGivenName()
                || (rolesByName.containsKey(name.identityKey()) && hasRareSurname(name));
    }

    /// Returns whether a name contains a word that no person's name has: "Travis CI".
    ///
    /// Another example is "Jane Lund Says Quillon".
    private static boolean hasNonNameWord(EntityName name) {
        TokenizedParagraph paragraph = name.mention().paragraph();
        int last = name.mention().last();
        boolean verb = false;
        for (int i = name.mention().first() + 1; i <= last; i++) {
            verb |= paragraph.at(i).isOneOf(NON_NAME_CLASSES);
        }
        return verb || isUpperCase(paragraph.textOf(last, last));
    }

    /// Returns whether a title, role or gender in the article shows that a name is a person's.
    public boolean isPerson(EntityName name) {
        return name.hasTitle()
                || rolesByName.containsKey(name.identityKey())
                || gendersByTitle.containsKey(name.lastWord())
                || genderOf(name) != Gender.UNKNOWN;
    }
}
