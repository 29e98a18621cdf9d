package dev.dateline.parse;

import dev.dateline.article.Article;
import dev.dateline.article.Problem;

import java.util.List;

/// What became of one article file. A bad file is a value here, never an exception.
public sealed interface ParseOutcome {
    /// An article, and what about it the reader should know; none of `problems` rejects it.
    record Parsed(Article article, List<Problem> problems) implements ParseOutcome {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /// A file that is left out, and why.
    record Rejected(Problem problem) implements ParseOutcome {}
}
