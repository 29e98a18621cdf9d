package dev.dateline.ui.people;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.job.HeldJobRunner;
import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.quotes.QuoteActions;

import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A [PeopleView] of unnamed sources with a fake archive.
@ExtendWith(FxToolkitExtension.class)
abstract class PeopleViewFixture {
    final HeldJobRunner jobs = new HeldJobRunner();
    final List<String> queries = new ArrayList<>();
    final List<String> reported = new ArrayList<>();
    final List<PeopleReport> partialReports = new ArrayList<>();
    Runnable onPartialReport = () -> {};
    Runnable beforeResult = () -> {};
    PeopleReport result = report("official", 1);
    final PeopleView view =
            FxThread.call(() ->
                    new PeopleView(
                            PeopleKind.UNNAMED,
                            new FakeArchive(),
                            jobs,
                            (message, _) -> reported.add(message),
                            new FailingQuoteActions()));

    private final class FakeArchive implements OpenArchive {
        @Override
        public PeopleReport unnamedSources(
                String query, JobContext job, Consumer<PeopleReport> onPartial) throws IOException {
            return result(query, job, onPartial);
        }
    }

    private PeopleReport result(String query, JobContext job, Consumer<PeopleReport> onPartial)
            throws IOException {
        queries.add(query);
        for (PeopleReport report : partialReports) {
            onPartial.accept(report);
            job.report(new Progress(250, 1_000));
            onPartialReport.run();
        }
        beforeResult.run();
        if (query.equals("unreadable")) {
            throw new IOException("gone");
        }
        return result;
    }

    static PeopleReport report(String label, int count) {
        return new PeopleReport(List.of(group(label, count)), 1, 1);
    }

    static PeopleReport report(PeopleGroup... groups) {
        return new PeopleReport(List.of(groups), 1_000, 1_000);
    }

    static PeopleGroup group(String label, int count) {
        return group(label, count, count);
    }

    /// Creates a group whose statements from number `known` on come first, as if found later.
    static PeopleGroup group(String label, int count, int known) {
        return new PeopleGroup(
                label,
                IntStream.concat(IntStream.range(known, count), IntStream.range(0, known))
                        .mapToObj(PeopleViewFixture::statement)
                        .toList());
    }

    private static PersonStatement statement(int number) {
        return new PersonStatement.Sentence(
                number + ".txt",
                new ArticleId("0".repeat(64)),
                ArticleDate.UNDATED,
                "",
                "News",
                "He did.",
                new TextSpan(0, 7));
    }

    void press(KeyCode key) {
        list().fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static final class FailingQuoteActions implements QuoteActions {
        @Override
        public void open(QuoteHit quote) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public void open(PersonStatement statement) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public void openSpeaker(String name) {
            throw new AssertionError("nothing is opened here");
        }
    }

    ListView<?> list() {
        return (ListView<?>) ((Parent) view.node()).lookup(".people-list");
    }

    Hyperlink sortLink() {
        return view.node().lookupAll(".dl-link").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals("Most frequent first"))
                .findFirst()
                .orElseThrow();
    }

    int rowCount() {
        return list().getItems().size();
    }

    int selectedIndex() {
        return list().getSelectionModel().getSelectedIndex();
    }

    List<String> headings() {
        return list().getItems().stream()
                .filter(PeopleRow.Heading.class::isInstance)
                .map(row -> ((PeopleRow.Heading) row).group())
                .map(group -> group.label() + " " + group.statements().size())
                .toList();
    }

    double rowTop(int row) {
        return list().lookupAll(".people-cell").stream()
                .map(IndexedCell.class::cast)
                .filter(cell -> cell.getIndex() == row)
                .findFirst()
                .orElseThrow()
                .getLayoutY();
    }
}
