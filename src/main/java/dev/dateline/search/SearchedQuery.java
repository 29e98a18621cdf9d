package dev.dateline.search;

import dev.dateline.search.query.ParsedQuery;

import java.time.LocalDate;
import java.util.Optional;

/// The query that a page of results belongs to, and how completely it was searched.
///
/// @param asOf the as-of date of the archive, or empty if all articles were searched
/// @param complete false if the search took too long and was stopped, so that results are missing
public record SearchedQuery(ParsedQuery query, Optional<LocalDate> asOf, boolean complete) {}
