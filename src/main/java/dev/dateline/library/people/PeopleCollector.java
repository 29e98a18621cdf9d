package dev.dateline.library.people;

import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.query.ParsedQuery;

import java.util.List;

/// Collects people of one kind, such as unnamed sources, from articles.
interface PeopleCollector {
    /// Restricts a search to the articles that may contain people of this kind, as far as the index
    /// can tell.
    ParsedQuery restrict(ParsedQuery search);

    void add(QuotedArticle article);

    /// Returns the people found so far, sorted by number of statements, most first.
    List<PeopleGroup> groups();
}
