package dev.dateline.export.pdf;

import dev.dateline.export.account.Account;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Entry;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/// Sets the lists behind the items: who said what where, who is named where, sources and files.
/// Each hands its blocks to a flow one by one.
final class Appendices {
    private static final float AFTER_ROW = 5.2f;
    private static final float AFTER_NAME = 1.5f;
    private static final float AFTER_FILE = 3;
    private static final float AFTER_SOURCE = 3;
    private static final int MOST_LINES = 2;

    private final Setter setter;

    Appendices(Setter setter) {
        this.setter = setter;
    }

    void statements(Map<String, List<Register.Statement>> speakers, Flow flow) throws IOException {
        flow.add(List.of(MethodBlocks.title(setter, Messages.of("export.said"))));
        for (var speaker : speakers.entrySet()) {
            Block caption = ContentsBlocks.caption(setter, speaker.getKey());
            List<Register.Statement> all = speaker.getValue();
            flow.add(List.of(caption, row(all.getFirst())));
            // one by one: somebody may be quoted a hundred thousand times
            for (Register.Statement statement : all.subList(1, all.size())) {
                flow.add(List.of(row(statement)));
            }
        }
    }

    private Block row(Register.Statement statement) {
        String place =
                Messages.of(
                        "export.cited",
                        Integer.toString(statement.item() + 1),
                        Integer.toString(statement.paragraph()));
        List<Line> side = new ArrayList<>();
        side.addAll(side(Wording.shortDate(statement.date())));
        side.addAll(side(place));
        List<Line> lines =
                setter.cut(
                        "“" + CleanText.line(statement.words()) + "”",
                        Styles.CONTENTS,
                        Paper.TEXT_WIDTH - ContentsBlocks.NUMBER_WIDTH,
                        MOST_LINES);
        return new Block.Row(statement.spot(), lines, side, Styles.CONTENTS_LEADING, AFTER_ROW);
    }

    private List<Line> side(String text) {
        return setter.ragged(text, Styles.CONTENTS_SIDE, Paper.SIDE_WIDTH);
    }

    void names(Map<String, ? extends SortedSet<Integer>> names, Flow flow) throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(MethodBlocks.title(setter, Messages.of("export.names")));
        blocks.add(text(Messages.of("export.names.text"), Styles.META, Styles.META_LEADING, 12));
        blocks.add(new Block.Columns(true));
        for (var name : names.entrySet()) {
            var runs =
                    List.of(
                            Run.of(name.getKey() + "  ", Styles.INDEX),
                            Run.of(PageRanges.of(name.getValue()), Styles.INDEX.in(Ink.QUIET)));
            blocks.add(
                    new Block.Text(
                            Role.INDEXED,
                            setter.ragged(runs, Styles.INDEX, Grid.NARROW.measure()),
                            Styles.INDEX_LEADING,
                            AFTER_NAME,
                            false));
        }
        blocks.add(new Block.Columns(false));
        flow.add(blocks);
    }

    void files(Account account, Flow flow) throws IOException {
        flow.add(List.of(MethodBlocks.title(setter, Messages.of("export.files"))));
        var sources = new TreeMap<String, Integer>();
        for (Entry entry : files(account)) {
            sources.merge(CleanText.line(entry.source()), 1, Integer::sum);
        }
        for (var source : sources.entrySet()) {
            String name =
                    source.getKey().isEmpty() ? Messages.of("export.source.none") : source.getKey();
            String words = name + ": " + Messages.of("export.articles", source.getValue());
            flow.add(List.of(text(words, Styles.INDEX, Styles.INDEX_LEADING, AFTER_SOURCE)));
        }
        flow.add(List.of(new Block.Hairline(10)));
        for (Entry entry : files(account)) {
            String words = entry.number() + "  " + entry.path();
            flow.add(
                    List.of(
                            kept(text(words, Styles.META, Styles.EVIDENCE_LEADING, 0)),
                            text(
                                    Messages.of("export.sha256", entry.id().sha256()),
                                    Styles.EVIDENCE,
                                    Styles.EVIDENCE_LEADING,
                                    AFTER_FILE)));
        }
    }

    /// The first entry of each file.
    private static Collection<Entry> files(Account account) {
        var files = new LinkedHashMap<Entry.File, Entry>();
        account.entries().forEach(entry -> files.putIfAbsent(entry.file(), entry));
        return files.values();
    }

    private Block.Text text(String words, Style style, float leading, float after) {
        return new Block.Text(
                Role.PARAGRAPH,
                setter.ragged(CleanText.line(words), style, Paper.TEXT_WIDTH),
                leading,
                after,
                false);
    }

    private static Block kept(Block.Text text) {
        return new Block.Text(text.role(), text.lines(), text.leading(), text.after(), true);
    }
}
