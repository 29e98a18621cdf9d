package dev.dateline.quote.mention;

import java.util.Optional;

/// Finds the noun that the end of a phrase hangs on: who speaks is "a spokesman" in "a spokesman
/// for the company said".
record HeadNounFinder(ParagraphMentions mentions) {
    /// From the end of "a spokesman for the company" to its beginning.
    EntityMention find(EntityMention candidate) {
        EntityMention governor = candidate;
        for (int hops = 0; hops < 3 && governor.isPrepositionObject(); hops++) {
            Optional<EntityMention> before = nounBefore(governor.first() - 2);
            if (before.isEmpty()) {
                break;
            }
            governor = before.get();
        }
        return governor;
    }

    /// The mention that ends at `end`, or a word or two before it: "people familiar with".
    private Optional<EntityMention> nounBefore(int end) {
        for (int i = end; i > end - 3 && mentions.paragraph().at(i).isWord(); i--) {
            Optional<EntityMention> here = mentions.endingAt(i);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }
}
