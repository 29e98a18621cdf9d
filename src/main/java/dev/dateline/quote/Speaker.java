package dev.dateline.quote;

import dev.dateline.article.TextSpan;

/// The speaker of a quotation.
///
/// @param name the fullest form of the name in the article ("Brad Smith" if the mention is "he" or
///   "the post")
/// @param role the role as printed ("Microsoft president and vice chair"), or an empty string
/// @param mention the mention that the quotation is attributed to; for [Kind#NOBODY] the most
///   probable one, if any
public record Speaker(String name, String role, Kind kind, Mention mention) {
    /// The speaker of a quotation that the article attributes to no one.
    public static final Speaker NOBODY =
            new Speaker("", "", Kind.NOBODY, new Mention("", new TextSpan(0, 0)));

    public enum Kind {
        PERSON,
        ORGANISATION,
        /// A post, statement, filing or ruling whose author the article does not name.
        DOCUMENT,
        GROUP,
        /// A person without a name: "people familiar with the matter".
        UNNAMED,
        NOBODY
    }

    /// Returns a speaker of kind [Kind#NOBODY] with the same mention as this speaker.
    Speaker asUncertain() {
        return new Speaker("", "", Kind.NOBODY, mention);
    }

    /// Returns whether the name is a person's or an organisation's, so that speaker lists show it.
    ///
    /// Words such as "he", "the group" or "people familiar with the matter" are no names.
    public boolean isNamed() {
        return (kind == Kind.PERSON || kind == Kind.ORGANISATION)
                && name.codePoints().anyMatch(Character::isUpperCase);
    }

    public boolean isNobody() {
        return kind == Kind.NOBODY;
    }
}
