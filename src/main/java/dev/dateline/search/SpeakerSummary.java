package dev.dateline.search;

import dev.dateline.article.ArticleDate;

import java.util.List;

/// Lists the names and roles under which an archive quotes one speaker, most frequent first.
///
/// Both lists are empty if the speaker is unknown.
public record SpeakerSummary(List<Usage> names, List<Usage> roles) {
    /// A printed name or role, the number of its quotations and the first and last date. Undated if
    /// no quotation has a date.
    public record Usage(String text, int statements, ArticleDate first, ArticleDate last) {}

    public SpeakerSummary {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }
}
