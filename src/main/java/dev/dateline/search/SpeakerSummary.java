package dev.dateline.search;

import dev.dateline.article.ArticleDate;

import java.util.List;

/// What an archive has of one speaker: under which names and in which roles, as printed, most
/// statements first. A speaker whom it does not have is printed under no name.
public record SpeakerSummary(List<Usage> names, List<Usage> roles) {
    /// Something printed of the speaker, in how many statements, and from when to when; undated if
    /// none of them has a day.
    public record Usage(String text, int statements, ArticleDate first, ArticleDate last) {}

    public SpeakerSummary {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }
}
