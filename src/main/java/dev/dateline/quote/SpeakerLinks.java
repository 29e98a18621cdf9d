package dev.dateline.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Pairs of names that the user declared to belong to one speaker, whatever their keys.
public record SpeakerLinks(List<Link> links) {
    public static final SpeakerLinks NONE = new SpeakerLinks(List.of());

    /// Two names that the user declared to belong to one speaker.
    public record Link(String name, String other) {}

    public SpeakerLinks {
        links = List.copyOf(links);
    }

    /// Returns the names that the user linked directly with a name or with one of the same key.
    public Set<String> namesLinkedTo(String name) {
        var linked = new HashSet<String>();
        for (Link link : links) {
            if (haveSameKey(link.name(), name)) {
                linked.add(link.other());
            } else if (haveSameKey(link.other(), name)) {
                linked.add(link.name());
            }
        }
        return linked;
    }

    private static boolean haveSameKey(String one, String another) {
        return one.equals(another)
                || SpeakerKey.ofPerson(one).equals(SpeakerKey.ofPerson(another))
                || SpeakerKey.ofOther(one).equals(SpeakerKey.ofOther(another));
    }
}
