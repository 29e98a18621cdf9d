package dev.dateline.quote.unnamed;

import dev.dateline.article.TextSpan;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;

/// Records where an article introduces sources by a noun, and where it names them.
final class SourceIntroductions {
    /// The end of the first phrase such as "an official", by its noun.
    private final Map<String, Integer> introduced = new HashMap<>();

    /// The end of the first phrase with a name beside it, by its noun.
    private final Map<String, Integer> named = new HashMap<>();

    SourceIntroductions(UnnamedSourceContext context, String text) {
        var whole = new TextSpan(0, text.length());
        for (Matcher m = context.find(UnnamedSourceContext.ANY_NOUN, whole); m.find(); ) {
            UnnamedSourcePhrase phrase = context.phrase(m, context.lineAt(m.start()));
            String noun = phrase.nounText();
            if (!UnnamedSourceLexicon.isAnaphoricNoun(noun) || named.containsKey(noun)) {
                continue;
            }
            if (context.isNamed(phrase) || context.isApposition(phrase)) {
                named.put(noun, m.end());
            } else if (phrase.isIndefiniteSingular()) {
                introduced.putIfAbsent(noun, m.end());
            }
        }
    }

    /// Returns whether a source was introduced by a noun, and never named, before an offset.
    boolean isIntroduced(String noun, int offset) {
        return introduced.getOrDefault(noun, Integer.MAX_VALUE) <= offset
                && named.getOrDefault(noun, Integer.MAX_VALUE) > offset;
    }
}
