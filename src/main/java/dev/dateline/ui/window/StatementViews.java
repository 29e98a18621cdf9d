package dev.dateline.ui.window;

import dev.dateline.ui.people.PeopleKind;
import dev.dateline.ui.people.PeopleView;
import dev.dateline.ui.quotes.QuoteListView;
import dev.dateline.ui.quotes.SpeakerComparisonView;
import dev.dateline.ui.quotes.SpeakerView;
import dev.dateline.ui.quotes.StatementView;
import dev.dateline.ui.quotes.reuse.QuoteReuseView;

import java.util.stream.Stream;

/// What lists statements: those found, those of a speaker, of two side by side, where one was
/// printed, those of speakers without a name, and sentences that name who is never quoted.
record StatementViews(
        QuoteListView quoteList,
        SpeakerView speaker,
        SpeakerComparisonView comparison,
        QuoteReuseView reuse,
        PeopleView unnamed,
        PeopleView unquoted) {
    static StatementViews of(WindowModel model, WindowQuoteActions actions) {
        var jobs = model.jobs();
        var source = model.openArchive();
        var notices = model.notices();
        return new StatementViews(
                new QuoteListView(
                        source,
                        jobs,
                        notices,
                        actions,
                        () -> model.archive().refreshProperty().get().isReadingFiles()),
                new SpeakerView(source, jobs, notices, actions),
                new SpeakerComparisonView(source, jobs, notices, actions),
                new QuoteReuseView(source, jobs, notices, actions),
                new PeopleView(PeopleKind.UNNAMED, source, jobs, notices, actions),
                new PeopleView(PeopleKind.UNQUOTED, source, jobs, notices, actions));
    }

    Stream<StatementView> all() {
        return Stream.of(quoteList, speaker, comparison, reuse, unnamed, unquoted);
    }
}
