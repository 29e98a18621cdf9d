package dev.dateline.ui.shell;

import dev.dateline.ui.quotes.PeopleKind;
import dev.dateline.ui.quotes.PeoplePage;
import dev.dateline.ui.quotes.PrintingsPage;
import dev.dateline.ui.quotes.QuoteListView;
import dev.dateline.ui.quotes.SpeakerComparison;
import dev.dateline.ui.quotes.SpeakerPage;
import dev.dateline.ui.quotes.Statements;

import java.util.stream.Stream;

/// What lists statements: those found, those of a speaker, of two side by side, where one was
/// printed, those of speakers without a name, and sentences that name who is never quoted.
record StatementViews(
        QuoteListView found,
        SpeakerPage speaker,
        SpeakerComparison comparison,
        PrintingsPage printings,
        PeoplePage unnamed,
        PeoplePage unquoted) {
    static StatementViews of(WindowModel model, StatementActions actions) {
        var jobs = model.jobs();
        var source = model.currentArchive();
        var notices = model.notices();
        return new StatementViews(
                new QuoteListView(
                        source,
                        jobs,
                        notices,
                        actions,
                        () -> model.archive().refreshProperty().get().isReading()),
                new SpeakerPage(source, jobs, notices, actions),
                new SpeakerComparison(source, jobs, notices, actions),
                new PrintingsPage(source, jobs, notices, actions),
                new PeoplePage(PeopleKind.UNNAMED, source::unnamed, jobs, notices, actions),
                new PeoplePage(PeopleKind.UNQUOTED, source::unquoted, jobs, notices, actions));
    }

    Stream<Statements> all() {
        return Stream.of(found, speaker, comparison, printings, unnamed, unquoted);
    }
}
