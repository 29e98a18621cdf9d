package dev.dateline.quote;

import dev.dateline.article.TextSpan;

/// Who said it. `name` is the fullest form that the article gives ("Brad Smith" where the mention
/// is "he" or "the post"); `role` is as printed ("Microsoft president and vice chair"), or empty;
/// `mention` are the words that the attribution was taken from, or, of [Kind#NOBODY], of whoever is
/// the likeliest and yet not likely.
public record Speaker(String name, String role, Kind kind, Mention mention) {
    /// The speaker of words that the article gives to nobody.
    public static final Speaker NOBODY =
            new Speaker("", "", Kind.NOBODY, new Mention("", new TextSpan(0, 0)));

    public enum Kind {
        PERSON,
        ORGANISATION,
        /// A post, statement, filing or ruling whose author the article does not give.
        DOCUMENT,
        GROUP,
        /// Somebody without a name: "people familiar with the matter".
        UNNAMED,
        NOBODY
    }

    /// Nobody, as the likeliest one is too unlikely to be named.
    Speaker asUncertain() {
        return new Speaker("", "", Kind.NOBODY, mention);
    }

    /// Whether the article names them, so that lists of speakers may: a person or an organisation,
    /// not "he", "the group" or "people familiar with the matter".
    public boolean isNamed() {
        return (kind == Kind.PERSON || kind == Kind.ORGANISATION)
                && name.codePoints().anyMatch(Character::isUpperCase);
    }

    public boolean isNobody() {
        return kind == Kind.NOBODY;
    }
}
