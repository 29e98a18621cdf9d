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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts of names put together by speaker. A speaker bears the commonest of the names that were
/// counted. An article that prints two names of one speaker counts for each; articles hardly ever
/// do.
final class SpeakerFacetCounts {
    private static final Comparator<Map.Entry<SpeakerVariant, Integer>> BY_COUNT =
            Comparator.<Map.Entry<SpeakerVariant, Integer>>comparingInt(Map.Entry::getValue)
                    .thenComparingInt(e -> e.getKey().name().length())
                    .thenComparing(e -> e.getKey().name());

    private SpeakerFacetCounts() {}

    /// In no order.
    ///
    /// @param counts by [SpeakerTermCodec]
    static Collection<FacetCount> of(Map<String, Integer> counts, SpeakerLinks links) {
        var byBase = new HashMap<String, Map<SpeakerVariant, Integer>>();
        counts.forEach((form, count) -> {
            SpeakerVariant variant = SpeakerTermCodec.decode(form);
            byBase.computeIfAbsent(variant.key().base(), _ -> new HashMap<>())
                    .merge(variant, count, Integer::sum);
        });
        var groups = new ArrayList<Map<SpeakerVariant, Integer>>();
        byBase.values().forEach(names -> addGroups(names, groups));
        links.links().forEach(link -> joinLinked(link, groups));
        return groups.stream().map(SpeakerFacetCounts::toFacetCount).toList();
    }

    /// Those of the names that the reader linked.
    static Set<String> linkedBases(SpeakerLinks links) {
        return links.links().stream()
                .flatMap(l -> Stream.of(l.name(), l.other()))
                .flatMap(n -> Stream.of(SpeakerKey.ofPerson(n), SpeakerKey.ofOther(n)))
                .map(SpeakerKey::base)
                .collect(Collectors.toSet());
    }

    private static void addGroups(
            Map<SpeakerVariant, Integer> names, List<Map<SpeakerVariant, Integer>> groups) {
        if (names.size() == 1) {
            groups.add(names);
            return;
        }
        for (List<SpeakerVariant> speaker : SpeakerGroups.partition(names.keySet())) {
            var group = new HashMap<SpeakerVariant, Integer>();
            speaker.forEach(name -> group.put(name, names.getOrDefault(name, 0)));
            groups.add(group);
        }
    }

    private static void joinLinked(
            SpeakerLinks.Link link, List<Map<SpeakerVariant, Integer>> groups) {
        var linked =
                groups.stream()
                        .filter(g -> contains(link.name(), g) || contains(link.other(), g))
                        .toList();
        if (linked.size() > 1) {
            var joined = new HashMap<SpeakerVariant, Integer>();
            linked.forEach(joined::putAll);
            groups.removeAll(linked);
            groups.add(joined);
        }
    }

    private static boolean contains(String name, Map<SpeakerVariant, Integer> group) {
        var person = SpeakerKey.ofPerson(name);
        var other = SpeakerKey.ofOther(name);
        return group.keySet().stream()
                .anyMatch(v ->
                        v.name().equals(name) || v.key().equals(person) || v.key().equals(other));
    }

    private static FacetCount toFacetCount(Map<SpeakerVariant, Integer> group) {
        String name = group.entrySet().stream().max(BY_COUNT).orElseThrow().getKey().name();
        return new FacetCount(name, group.values().stream().mapToInt(Integer::intValue).sum());
    }
}
