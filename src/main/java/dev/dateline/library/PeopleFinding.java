package dev.dateline.library;

import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ParsedQuery;

import java.util.List;

/// Whom one looks for in articles, and who was found so far.
interface PeopleFinding {
    /// The search narrowed to the articles that may have some, as far as the index can tell.
    ParsedQuery narrowed(ParsedQuery search);

    void add(QuotedArticle article);

    /// Those with most lines first.
    List<PeopleGroup> sorted();
}
