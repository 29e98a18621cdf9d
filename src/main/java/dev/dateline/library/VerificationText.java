package dev.dateline.library;

import dev.dateline.article.TextSpan;
import dev.dateline.message.Messages;
import dev.dateline.message.ProblemText;

/// Says in a sentence what became of a quotation in its file.
public final class VerificationText {
    private VerificationText() {}

    public static String of(Verification found) {
        return switch (found) {
            case Verification.Match _ -> Messages.of("verify.match");
            case Verification.Moved(TextSpan now) ->
                    Messages.of("verify.moved", Integer.toString(now.start()));
            case Verification.Changed(String now) ->
                    now.isEmpty() ? Messages.of("verify.gone") : Messages.of("verify.changed", now);
            case Verification.Unreadable(var problem) ->
                    Messages.of("verify.unreadable", ProblemText.of(problem));
        };
    }
}
