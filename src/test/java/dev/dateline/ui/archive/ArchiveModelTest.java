package dev.dateline.ui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.HeldJobRunner;
import dev.dateline.job.ImmediateJobRunner;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.ui.fx.notice.Notice;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.testing.SampleArchive;

import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ArchiveModelTest {
    @TempDir Path folder;
    private final NoticeModel notices = new NoticeModel();
    private final List<Archive> opened = new ArrayList<>();
    private final List<Runnable> watches = new ArrayList<>();
    private ArchiveModel model;

    @BeforeEach
    void createModel() {
        model =
                new ArchiveModel(
                        this::open,
                        this::watch,
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
    void openedArchiveIsRefreshed() throws IOException {
        model.open(SampleArchive.write(folder));
        assertNotNull(model.archiveProperty().get());
        assertTrue(model.refreshProperty().get() instanceof RefreshState.Done);
        assertEquals(4, model.statsProperty().get().articles());
        assertEquals(1, model.statsProperty().get().problems().size());
    }

    @Test
    void missingArchiveOffersRetry() throws IOException {
        Path later = folder.resolve("orchards");
        model.open(later);
        assertNull(model.archiveProperty().get());
        Notice notice = notices.noticesProperty().getFirst();
        assertTrue(notice.message().startsWith("There is nothing at " + later), notice.message());

        SampleArchive.write(folder);
        notice.actions().getFirst().handler().run();
        assertNotNull(model.archiveProperty().get());
        assertEquals(List.of(), List.copyOf(notices.noticesProperty()));
    }

    @Test
    void failedOpenKeepsCurrentArchive() throws IOException {
        model.open(SampleArchive.write(folder));
        var before = model.archiveProperty().get();
        model.open(folder.resolve("missing"));
        assertSame(before, model.archiveProperty().get());
    }

    @Test
    void refreshFindsAddedFile() throws IOException {
        Path archive = SampleArchive.write(folder);
        model.open(archive);
        Files.writeString(
                archive.resolve("new.txt"), "date 2022-06-01 Vexley builds a second crane.");
        model.refresh();
        assertEquals(5, model.statsProperty().get().articles());
    }

    @Test
    void overtakenArchiveIsClosed() throws IOException {
        Path first = SampleArchive.write(folder);
        Path second = Files.createDirectories(folder.resolve("other"));
        var held = new HeldJobRunner();
        model = new ArchiveModel(this::open, this::watch, held, notices, InstantSource.system());
        model.open(first);
        model.open(second);
        held.runAll();
        assertEquals(second.toRealPath(), model.archiveProperty().get().location());
        assertEquals(2, opened.size());
        assertThrows(AlreadyClosedException.class, () -> opened.getFirst().stats());
    }

    @Test
    void replacedArchiveIsClosed() throws IOException {
        model.open(SampleArchive.write(folder));
        model.open(Files.createDirectories(folder.resolve("other")));
        assertThrows(AlreadyClosedException.class, () -> opened.getFirst().stats());
    }

    @Test
    void archiveReopenedDuringRefreshIsRefreshed() throws IOException {
        Path archive = SampleArchive.write(folder);
        var held = new HeldJobRunner();
        model = new ArchiveModel(this::open, this::watch, held, notices, InstantSource.system());
        model.open(archive);
        held.runOne();
        model.open(archive);
        held.runAll();
        assertTrue(model.refreshProperty().get() instanceof RefreshState.Done);
        assertEquals(List.of(), List.copyOf(notices.noticesProperty()));
    }

    @Test
    void folderChangeStartsRefresh() throws IOException {
        Path archive = SampleArchive.write(folder);
        model.open(archive);
        Files.delete(archive.resolve("herald/frost.txt"));
        assertEquals(4, model.statsProperty().get().articles());
        watches.getFirst().run();
        assertEquals(3, model.statsProperty().get().articles());
    }

    @Test
    void changeDuringRefreshStartsAnother() throws IOException {
        Path archive = SampleArchive.write(folder);
        var held = new HeldJobRunner();
        model = new ArchiveModel(this::open, this::watch, held, notices, InstantSource.system());
        model.open(archive);
        held.runOne();
        watches.getFirst().run();
        held.runAll();
        var first = (RefreshState.Done) model.refreshProperty().get();
        assertEquals(0, first.report().added(), "the second refresh finds nothing new");
    }

    @Test
    void rebuildNoticeLastsUntilRefreshed() throws IOException {
        Path archive = SampleArchive.write(folder);
        model.open(archive);
        model.archiveProperty().get().close();
        damageIndex();
        var held = new HeldJobRunner();
        model = new ArchiveModel(this::open, this::watch, held, notices, InstantSource.system());
        model.open(archive);
        held.runOne();
        String message = notices.noticesProperty().getFirst().message();
        assertTrue(message.contains("All files are being read"), message);
        held.runAll();
        assertTrue(model.refreshProperty().get() instanceof RefreshState.Done);
        assertEquals(List.of(), List.copyOf(notices.noticesProperty()));
    }

    private void damageIndex() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                            .toList()) {
                Files.write(file, new byte[7]);
            }
        }
    }

    @Test
    void changesOfReplacedArchiveAreIgnored() throws IOException {
        Path archive = SampleArchive.write(folder);
        model.open(archive);
        model.open(Files.createDirectories(folder.resolve("other")));
        RefreshState before = model.refreshProperty().get();
        watches.getFirst().run();
        assertSame(before, model.refreshProperty().get());
        watches.getLast().run();
        assertNotSame(before, model.refreshProperty().get());
    }

    @Test
    void stopListeningIgnoresChanges() throws IOException {
        model.open(SampleArchive.write(folder));
        RefreshState before = model.refreshProperty().get();
        model.stopListening();
        watches.getFirst().run();
        assertSame(before, model.refreshProperty().get());
    }

    private void watch(Archive archive, Runnable changed) {
        assertNotNull(archive);
        watches.add(changed);
    }

    private Archive open(Path path) throws ArchiveException {
        Archive archive = Archive.open(path, folder.resolve("index"));
        opened.add(archive);
        return archive;
    }
}
