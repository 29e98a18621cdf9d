package dev.dateline.cli;

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

/// `dateline correct ARCHIVE PATH START`
@Command(name = "correct", description = "${bundle:cli.correct.about}")
final class CorrectCommand extends ArchiveCommand {
    @Parameters(index = "1", paramLabel = "PATH", description = "${bundle:cli.correct.path}")
    private String path = "";

    @Parameters(index = "2", paramLabel = "START", description = "${bundle:cli.correct.start}")
    private int start;

    /// What is said of the quotation.
    static final class Ways {
        @Option(
                names = "--speaker",
                paramLabel = "NAME",
                description = "${bundle:cli.correct.speaker}")
        private Optional<String> speaker = Optional.empty();

        @Option(names = "--nobody", description = "${bundle:cli.correct.nobody}")
        private boolean nobody;

        @Option(names = "--not-a-quotation", description = "${bundle:cli.correct.none}")
        private boolean none;

        @Option(names = "--undo", description = "${bundle:cli.correct.undo}")
        private boolean undo;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Ways ways = new Ways();

    CorrectCommand(Session session) {
        super(session);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        session().refresh(archive);
        QuotedArticle article =
                archive.article(path)
                        .orElseThrow(
                                () -> new IOException(Messages.of("cli.verify.unknown", path)));
        var corrections = new QuoteCorrections(archive, article);
        if (ways.undo) {
            Transaction act = corrections.transactionAt(start).orElseThrow(this::noQuotation);
            archive.undo(act);
            return said("cli.correct.undone");
        }
        int number = number(article).orElseThrow(this::noQuotation);
        archive.correct(
                ways.none
                        ? corrections.notAQuotation(number)
                        : corrections.otherSpeaker(
                                number, ways.nobody ? "" : ways.speaker.orElse("")));
        return said("cli.correct.done");
    }

    private OptionalInt number(QuotedArticle article) {
        return IntStream.range(0, article.quotes().size())
                .filter(i -> article.quotes().get(i).span().start() == start)
                .findFirst();
    }

    private IOException noQuotation() {
        return new IOException(
                Messages.of("cli.correct.no-quotation", path, Integer.toString(start)));
    }

    private ExitStatus said(String key) throws IOException {
        session().out().line(Messages.of(key, path, Integer.toString(start)));
        return ExitStatus.DONE;
    }
}
