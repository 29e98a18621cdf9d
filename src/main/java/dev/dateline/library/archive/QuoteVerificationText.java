package dev.dateline.library.archive;

import dev.dateline.article.TextSpan;
import dev.dateline.message.Messages;
import dev.dateline.message.ProblemText;

/// Formats a [QuoteVerification] as a sentence for users.
public final class QuoteVerificationText {
    private QuoteVerificationText() {}

    public static String of(QuoteVerification found) {
        return switch (found) {
            case QuoteVerification.Match _ -> Messages.of("verify.match");
            case QuoteVerification.Moved(TextSpan now) ->
                    Messages.of("verify.moved", Integer.toString(now.start()));
            case QuoteVerification.Changed(String now) ->
                    now.isEmpty() ? Messages.of("verify.gone") : Messages.of("verify.changed", now);
            case QuoteVerification.Unreadable(var problem) ->
                    Messages.of("verify.unreadable", ProblemText.of(problem));
        };
    }
}
