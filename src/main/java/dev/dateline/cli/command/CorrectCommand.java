package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.library.Archive;
import dev.dateline.library.QuoteCorrections;
import dev.dateline.message.Messages;
import dev.dateline.notes.Transaction;
import dev.dateline.quote.QuotedArticle;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// `dateline correct ARCHIVE PATH START`: corrects one quotation.
@Command(name = "correct", description = "${bundle:cli.correct.about}")
public final class CorrectCommand extends ArchiveCommand {
    @Parameters(index = "1", paramLabel = "PATH", description = "${bundle:cli.correct.path}")
    private String path = "";

    @Parameters(index = "2", paramLabel = "START", description = "${bundle:cli.correct.start}")
    private int start;

    /// The options for the kind of correction, of which exactly one must be given.
    static final class Correction {
        @Option(
                names = "--speaker",
                paramLabel = "NAME",
                description = "${bundle:cli.correct.speaker}")
        private Optional<String> speaker = Optional.empty();

        @Option(names = "--nobody", description = "${bundle:cli.correct.nobody}")
        private boolean nobody;

        @Option(names = "--not-a-quotation", description = "${bundle:cli.correct.not-a-quotation}")
        private boolean notAQuotation;

        @Option(names = "--undo", description = "${bundle:cli.correct.undo}")
        private boolean undo;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Correction correction = new Correction();

    public CorrectCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        context().refresh(archive);
        QuotedArticle article =
                archive.article(path)
                        .orElseThrow(() ->
                                new IOException(Messages.of("cli.article.not-indexed", path)));
        var corrections = new QuoteCorrections(archive, article);
        if (correction.undo) {
            Transaction transaction =
                    corrections.transactionAt(start).orElseThrow(this::quoteNotFound);
            archive.undo(transaction);
            return printResult("cli.correct.undone");
        }
        int index = findQuote(article).orElseThrow(this::quoteNotFound);
        archive.correct(
                correction.notAQuotation
                        ? corrections.notAQuotation(index)
                        : corrections.otherSpeaker(
                                index, correction.nobody ? "" : correction.speaker.orElse("")));
        return printResult("cli.correct.done");
    }

    private OptionalInt findQuote(QuotedArticle article) {
        return IntStream.range(0, article.quotes().size())
                .filter(i -> article.quotes().get(i).span().start() == start)
                .findFirst();
    }

    private IOException quoteNotFound() {
        return new IOException(
                Messages.of("cli.correct.quotation-not-found", path, Integer.toString(start)));
    }

    private ExitStatus printResult(String key) throws IOException {
        context().out().printMessage(key, path, Integer.toString(start));
        return ExitStatus.SUCCESS;
    }
}
