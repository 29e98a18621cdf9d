package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.Notebook;
import dev.dateline.ui.fx.Notice;
import dev.dateline.ui.fx.Notices;
import dev.dateline.work.ImmediateJobRunner;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

class ArchiveModelTest {
    @TempDir Path folder;
    private final Notices notices = new Notices();
    private ArchiveModel model;

    @BeforeEach
    void makeModel() {
        model =
                new ArchiveModel(
                        folder.resolve("index"),
                        Notebook.closed("no notes here"),
                        new ImmediateJobRunner(),
                        notices,
                        InstantSource.system());
    }

    @AfterEach
    void close() throws IOException {
        var open = model.archiveProperty().get();
        if (open != null) {
            open.close();
        }
    }

    @Test
    void anArchiveIsOpenedAndBroughtUpToDate() throws IOException {
        model.open(SampleArchive.write(folder));
        assertNotNull(model.archiveProperty().get());
        assertTrue(model.refreshProperty().get() instanceof RefreshState.Done);
        assertEquals(4, model.statsProperty().get().articles());
        assertEquals(1, model.statsProperty().get().problems().size());
    }

    @Test
    void whatIsNotThereIsSaidWithAWayToTryAgain() throws IOException {
        Path later = folder.resolve("orchards");
        model.open(later);
        assertNull(model.archiveProperty().get());
        Notice notice = notices.waitingProperty().getFirst();
        assertTrue(notice.message().startsWith("There is nothing at " + later), notice.message());

        SampleArchive.write(folder);
        notice.actions().getFirst().run().run();
        assertNotNull(model.archiveProperty().get());
        assertEquals(List.of(), List.copyOf(notices.waitingProperty()));
    }

    @Test
    void theOpenArchiveStaysWhereAnotherCannotBeOpened() throws IOException {
        model.open(SampleArchive.write(folder));
        var before = model.archiveProperty().get();
        model.open(folder.resolve("nowhere"));
        assertSame(before, model.archiveProperty().get());
    }

    @Test
    void refreshingFindsWhatWasAdded() throws IOException {
        Path archive = SampleArchive.write(folder);
        model.open(archive);
        Files.writeString(
                archive.resolve("new.txt"), "date 2022-06-01 Vexley builds a second crane.");
        model.refresh();
        assertEquals(5, model.statsProperty().get().articles());
    }
}
