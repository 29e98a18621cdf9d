package dev.dateline.export.pdf;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Entry;
import dev.dateline.export.account.Groups;
import dev.dateline.export.account.Items;
import dev.dateline.export.file.Attachment;
import dev.dateline.export.file.Catalog;
import dev.dateline.export.file.Element;
import dev.dateline.export.file.PdfFile;
import dev.dateline.export.file.Tags;
import dev.dateline.export.text.JsonDossier;
import dev.dateline.message.Messages;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Writes a dossier as a PDF: cover, contents, items, appendices, method. Items are read twice:
/// first to count them, which tells how long the contents are, then to draw them. Each page is
/// written when it is full; cover and contents are drawn last.
public final class PdfDossier {
    private static final int PASSES = 2;
    private static final int COVER = 1;
    private static final int LETTERS_A_PAGE = 1_800;

    private final PrintOptions options;
    private final DossierHeading heading;
    private final String title;
    private final OffsetDateTime made;
    private final PdfFile file;
    private final Faces faces;
    private final Setter setter;
    private final Items items;
    private final MissingCharacters missing;
    private final Paper paper;
    private final Grid grid;
    private final int resources;
    private final Pages pages;
    private final Map<String, Block.Spot> appendices = new LinkedHashMap<>();

    private PdfDossier(Dossier dossier, PrintOptions options, PdfFile file, JobContext job)
            throws IOException {
        this.options = options;
        this.file = file;
        heading = dossier.heading();
        title = CleanText.valid(CleanText.line(heading.title()));
        made = heading.madeOn().atStartOfDay().atOffset(ZoneOffset.UTC);
        faces = new Faces(file);
        setter = new Setter(new Shaper(faces, Hyphenation.load()));
        items = new Items(dossier, job, PASSES);
        missing = new MissingCharacters(faces);
        paper = Paper.of(options.paper());
        grid = Grid.of(options.columns());
        resources = file.reserve();
        pages = new Pages(file, paper, new Tags(file), faces, resources);
    }

    public static ExportReport write(
            Dossier dossier, PrintOptions options, OutputStream out, JobContext job)
            throws IOException {
        return new PdfDossier(dossier, options, new PdfFile(out), job).draw();
    }

    private ExportReport draw() throws IOException {
        // these are drawn last, but come first
        Element cover = pages.tags().child(pages.tags().document(), "Sect");
        Element list = pages.tags().child(pages.tags().document(), "Sect");
        var counted = new Counted();
        int attachment = counted.attachment;
        Account account = counted.account;
        appendixTitles(account).forEach(name -> appendices.put(name, Block.Spot.UNKNOWN));
        int contents = layContents(account, _ -> Block.Spot.UNKNOWN, _ -> {});
        int guess = COVER + contents + counted.sheets() + appendices.size();
        var total = new Total(file, setter, guess);
        var furniture = new Furniture(setter, paper, title, total);
        var register = new Register(account);
        int printed = drawItems(account, furniture, register, COVER + contents);
        printed = drawAppendices(account, furniture, register, printed);
        var front =
                new SheetPrinter(pages, furniture, rows(), COVER, SheetPrinter.Listener.NOBODY)
                        .within(list);
        layContents(account, entry -> register.item(entry.index()), front);
        front.finish();
        try (PageCanvas canvas = pages.open(COVER)) {
            new CoverPage(setter, paper, pages.tags(), cover).draw(canvas, heading, title, account);
        }
        total.write(printed, faces, resources);
        String form = "/" + Total.NAME + " " + PdfFile.reference(total.number());
        file.write(
                resources, "<< /Font << %s >> /XObject << %s >> >>".formatted(faces.embed(), form));
        new Catalog(file)
                .finish(
                        title,
                        CleanText.valid(CleanText.line(heading.author())),
                        made,
                        pages.tree(),
                        pages.tags(),
                        bookmarks(account, register).outline(),
                        attachment);
        return account.report(printed, missing.sentences());
    }

    /// What is learnt from reading the items once, their data attached meanwhile.
    private final class Counted {
        private final Account account;
        private final int attachment;

        /// Of articles, which begin a page each.
        private int whole;

        private int letters;

        private Counted() throws IOException {
            if (options.data()) {
                var data = new Attachment(file, Messages.of("export.data"));
                try (OutputStream out = data.open(made)) {
                    account = JsonDossier.write(heading, items, this::count, out);
                }
                attachment = data.finish();
            } else {
                account = items.count(this::count);
                attachment = 0;
            }
        }

        /// About how many pages the items will take.
        private int sheets() {
            return Math.max(whole + letters / LETTERS_A_PAGE / 2, letters / LETTERS_A_PAGE);
        }

        private void count(int index, DossierItem item) {
            missing.count(item);
            whole += item instanceof DossierItem.WholeArticle ? 1 : 0;
            letters += item.article().article().text().length();
        }
    }

    private ListRows rows() {
        return new ListRows(pages, setter);
    }

    private int drawItems(Account account, Furniture furniture, Register register, int before)
            throws IOException {
        if (account.entries().isEmpty()) {
            return before;
        }
        var printer = new SheetPrinter(pages, furniture, rows(), before, register);
        var flow = new Flow(RunningHead.NONE, paper, grid, printer);
        var whole = new ArticleBlocks(setter, grid);
        var parts = new StatementBlocks(setter);
        items.read(
                account,
                (index, item) -> {
                    switch (item) {
                        case DossierItem.WholeArticle article ->
                                flow.in(grid).add(whole.set(index, article));
                        case DossierItem.Statements statements ->
                                flow.in(StatementBlocks.GRID).add(parts.set(index, statements));
                    }
                });
        int sheets = flow.finish();
        printer.finish();
        return before + sheets;
    }

    private List<String> appendixTitles(Account account) {
        var titles = new ArrayList<String>();
        if (options.appendices() && !account.named().isEmpty()) {
            titles.add(Messages.of("export.said"));
            titles.add(Messages.of("export.names"));
        }
        if (options.appendices() && !account.entries().isEmpty()) {
            titles.add(Messages.of("export.files"));
        }
        titles.add(Messages.of("export.method"));
        return titles;
    }

    private int drawAppendices(Account account, Furniture furniture, Register register, int before)
            throws IOException {
        var lists = new Appendices(setter);
        int after = before;
        if (options.appendices() && !account.named().isEmpty()) {
            after =
                    appendix(
                            "export.said",
                            Grid.ONE,
                            furniture,
                            after,
                            flow -> lists.statements(register.statements(), flow));
            after =
                    appendix(
                            "export.names",
                            Grid.NARROW,
                            furniture,
                            after,
                            flow -> lists.names(register.names(), flow));
        }
        if (options.appendices() && !account.entries().isEmpty()) {
            after =
                    appendix(
                            "export.files",
                            Grid.ONE,
                            furniture,
                            after,
                            flow -> lists.files(account, flow));
        }
        var leftOut = new ArrayList<>(account.leftOut());
        leftOut.addAll(missing.sentences());
        var method = new MethodBlocks(setter).set(heading, account, leftOut);
        return appendix("export.method", Grid.ONE, furniture, after, flow -> flow.add(method));
    }

    /// Puts the blocks of an appendix on pages.
    @FunctionalInterface
    private interface Filling {
        void fill(Flow flow) throws IOException;
    }

    private int appendix(String key, Grid columns, Furniture furniture, int before, Filling filling)
            throws IOException {
        String name = Messages.of(key);
        appendices.put(name, new Block.Spot(before + 1, 0));
        var printer =
                new SheetPrinter(pages, furniture, rows(), before, SheetPrinter.Listener.NOBODY);
        var flow = new Flow(new RunningHead(name, ""), paper, columns, printer);
        filling.fill(flow);
        int sheets = flow.finish();
        printer.finish();
        return before + sheets;
    }

    private int layContents(Account account, Function<Entry, Block.Spot> spots, Flow.Sink sink)
            throws IOException {
        var blocks = new ContentsBlocks(setter);
        var flow =
                new Flow(
                        new RunningHead(Messages.of("export.contents"), ""), paper, Grid.ONE, sink);
        flow.add(blocks.title(account.entries().isEmpty()));
        blocks.rows(account.entries(), groups(account), spots, flow);
        blocks.appendices(
                List.copyOf(appendices.keySet()),
                name -> appendices.getOrDefault(name, Block.Spot.UNKNOWN),
                flow);
        return flow.finish();
    }

    private Groups groups(Account account) {
        return Groups.of(account.entries(), options.grouping());
    }

    private Bookmarks bookmarks(Account account, Register register) {
        var bookmarks = new Bookmarks();
        bookmarks.add(Messages.of("export.contents"), pages.place(COVER + 1, 0));
        bookmarks.addItems(
                account.entries(),
                groups(account),
                entry -> {
                    Block.Spot spot = register.item(entry.index());
                    return pages.place(spot.page(), spot.top());
                });
        appendices.forEach((name, spot) -> bookmarks.add(name, pages.place(spot.page(), 0)));
        return bookmarks;
    }
}
