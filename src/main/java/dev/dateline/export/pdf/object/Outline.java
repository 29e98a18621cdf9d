package dev.dateline.export.pdf.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The bookmarks, all closed below the first level.
public final class Outline {
    private final Item root = new Item("", "");

    /// A bookmark and those below it.
    public static final class Item {
        private final String title;
        private final String destination;
        private final List<Item> children = new ArrayList<>();

        private Item(String title, String place) {
            this.title = title;
            this.destination = place;
        }

        public Item add(String name, String destination) {
            var child = new Item(name, destination);
            children.add(child);
            return child;
        }
    }

    public Item root() {
        return root;
    }

    /// Writes all of it, and answers the number of its object.
    int write(PdfObjectWriter file) throws IOException {
        int number = file.reserve();
        int[] ends = writeChildren(file, root, number);
        file.write(
                number,
                "<< /Type /Outlines /First %s /Last %s /Count %s >>"
                        .formatted(
                                PdfObjectWriter.reference(ends[0]),
                                PdfObjectWriter.reference(ends[1]),
                                root.children.size()));
        return number;
    }

    private static int[] writeChildren(PdfObjectWriter file, Item parent, int parentNumber)
            throws IOException {
        int before = 0;
        int first = file.reserve();
        int own = first;
        for (int i = 0; i < parent.children.size(); i++) {
            int next = i + 1 < parent.children.size() ? file.reserve() : 0;
            write(file, parent.children.get(i), own, parentNumber, before, next);
            before = own;
            own = next;
        }
        return new int[] {first, before};
    }

    private static void write(
            PdfObjectWriter file, Item node, int number, int parent, int before, int next)
            throws IOException {
        var body = new StringBuilder("<< /Title " + PdfLiteral.textString(node.title));
        body.append(" /Dest ").append(node.destination);
        body.append(" /Parent ").append(PdfObjectWriter.reference(parent));
        if (before > 0) {
            body.append(" /Prev ").append(PdfObjectWriter.reference(before));
        }
        if (next > 0) {
            body.append(" /Next ").append(PdfObjectWriter.reference(next));
        }
        if (!node.children.isEmpty()) {
            int[] ends = writeChildren(file, node, number);
            body.append(" /First ").append(PdfObjectWriter.reference(ends[0]));
            body.append(" /Last ").append(PdfObjectWriter.reference(ends[1]));
            body.append(" /Count -").append(node.children.size());
        }
        file.write(number, body.append(" >>").toString());
    }
}
