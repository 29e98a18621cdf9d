package dev.dateline.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Groups the speaker names of an archive by the speaker they belong to.
///
/// Names with the same [SpeakerKey#base()] belong together unless some of them contradict each
/// other. If the archive has a Jane A. Lund and a Jane B. Lund, a Jane Lund without initial is a
/// group of its own, as it may be either.
public final class SpeakerGroups {
    private static final Comparator<SpeakerVariant> FULLEST_FIRST =
            Comparator.<SpeakerVariant>comparingInt(v -> -v.key().middleNames().size())
                    .thenComparingInt(v -> -String.join("", v.key().middleNames()).length())
                    .thenComparing(SpeakerVariant::name);

    private SpeakerGroups() {}

    /// Partitions names with the same [SpeakerKey#base()] into one list for each speaker.
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
