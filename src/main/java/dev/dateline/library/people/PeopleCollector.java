package dev.dateline.library.people;

import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.query.ParsedQuery;

import java.util.List;

/// Whom one looks for in articles, and who was found so far.
interface PeopleCollector {
    /// The search narrowed to the articles that may have some, as far as the index can tell.
    ParsedQuery restrict(ParsedQuery search);

    void add(QuotedArticle article);

    /// Those with most lines first.
    List<PeopleGroup> groups();
}
