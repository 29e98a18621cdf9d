package dev.dateline.index.facet;

import dev.dateline.index.speakers.SpeakerTermCodec;
import dev.dateline.quote.SpeakerGroups;
import dev.dateline.quote.SpeakerKey;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.quote.SpeakerVariant;
import dev.dateline.search.FacetCount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds up the article counts of all names of a speaker under the most frequent name.
///
/// An article that prints two names of one speaker counts for each; this is very rare.
final class SpeakerFacetCounts {
    private static final Comparator<Map.Entry<SpeakerVariant, Integer>> BY_COUNT =
            Comparator.<Map.Entry<SpeakerVariant, Integer>>comparingInt(Map.Entry::getValue)
                    .thenComparingInt(e -> e.getKey().name().length())
                    .thenComparing(e -> e.getKey().name());

    private SpeakerFacetCounts() {}

    /// Returns the article count of each speaker, in no particular order.
    ///
    /// @param counts the counts by name, as encoded by [SpeakerTermCodec]
    static Collection<FacetCount> of(Map<String, Integer> counts, SpeakerLinks links) {
        var byBase = new HashMap<String, Map<SpeakerVariant, Integer>>();
        counts.forEach((term, count) -> {
            SpeakerVariant variant = SpeakerTermCodec.decode(term);
            byBase.computeIfAbsent(variant.key().base(), _ -> new HashMap<>())
                    .merge(variant, count, Integer::sum);
        });
        var groups = new ArrayList<Map<SpeakerVariant, Integer>>();
        byBase.values().forEach(variants -> addGroups(variants, groups));
        links.links().forEach(link -> joinLinked(link, groups));
        return groups.stream().map(SpeakerFacetCounts::toFacetCount).toList();
    }

    /// Returns the key bases of all names that the user linked, as a new set.
    static Set<String> linkedBases(SpeakerLinks links) {
        return links.links().stream()
                .flatMap(l -> Stream.of(l.name(), l.other()))
                .flatMap(n -> Stream.of(SpeakerKey.ofPerson(n), SpeakerKey.ofOther(n)))
                .map(SpeakerKey::base)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void addGroups(
            Map<SpeakerVariant, Integer> counts, List<Map<SpeakerVariant, Integer>> groups) {
        if (counts.size() == 1) {
            groups.add(counts);
            return;
        }
        for (List<SpeakerVariant> speaker : SpeakerGroups.partition(counts.keySet())) {
            var group = new HashMap<SpeakerVariant, Integer>();
            speaker.forEach(name -> group.put(name, counts.getOrDefault(name, 0)));
            groups.add(group);
        }
    }

    private static void joinLinked(
            SpeakerLinks.Link link, List<Map<SpeakerVariant, Integer>> groups) {
        Predicate<SpeakerVariant> isLinked = hasName(link.name()).or(hasName(link.other()));
        var linked = groups.stream().filter(g -> g.keySet().stream().anyMatch(isLinked)).toList();
        if (linked.size() > 1) {
            var joined = new HashMap<SpeakerVariant, Integer>();
            linked.forEach(joined::putAll);
            groups.removeAll(linked);
            groups.add(joined);
        }
    }

    private static Predicate<SpeakerVariant> hasName(String name) {
        var person = SpeakerKey.ofPerson(name);
        var other = SpeakerKey.ofOther(name);
        return v -> v.name().equals(name) || v.key().equals(person) || v.key().equals(other);
    }

    private static FacetCount toFacetCount(Map<SpeakerVariant, Integer> group) {
        String name = group.entrySet().stream().max(BY_COUNT).orElseThrow().getKey().name();
        return new FacetCount(name, group.values().stream().mapToInt(Integer::intValue).sum());
    }
}
