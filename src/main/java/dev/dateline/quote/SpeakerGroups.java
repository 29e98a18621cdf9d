package dev.dateline.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Which names of an archive are one speaker's. Names with one [SpeakerKey#base()] are, unless some
/// of them contradict each other: where the archive knows a Jane A. and a Jane B. Lund, a Jane Lund
/// without initial is kept apart from both, as nothing tells which one she is.
public final class SpeakerGroups {
    private static final Comparator<SpeakerVariant> FULLEST_FIRST =
            Comparator.<SpeakerVariant>comparingInt(v -> -v.key().middleNames().size())
                    .thenComparingInt(v -> -String.join("", v.key().middleNames()).length())
                    .thenComparing(SpeakerVariant::name);

    private SpeakerGroups() {}

    /// Parts names that have one base into speakers, each name into one.
    public static List<List<SpeakerVariant>> partition(Collection<SpeakerVariant> sameBase) {
        var groups = new ArrayList<List<SpeakerVariant>>();
        for (SpeakerVariant variant : sameBase.stream().sorted(FULLEST_FIRST).toList()) {
            var fitting = groups.stream().filter(g -> fits(variant, g)).toList();
            if (fitting.size() == 1) {
                fitting.getFirst().add(variant);
            } else {
                var same = groups.stream().filter(g -> isSame(variant, g)).findFirst();
                same.orElseGet(() -> newGroup(groups)).add(variant);
            }
        }
        return groups;
    }

    private static List<SpeakerVariant> newGroup(List<List<SpeakerVariant>> groups) {
        var group = new ArrayList<SpeakerVariant>();
        groups.add(group);
        return group;
    }

    private static boolean fits(SpeakerVariant variant, List<SpeakerVariant> group) {
        return group.stream().allMatch(member -> member.key().isCompatibleWith(variant.key()));
    }

    private static boolean isSame(SpeakerVariant variant, List<SpeakerVariant> group) {
        return group.stream().allMatch(member -> member.key().equals(variant.key()));
    }
}
