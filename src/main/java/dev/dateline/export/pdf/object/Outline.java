package dev.dateline.export.pdf.object;

import static dev.dateline.export.pdf.object.PdfObjectWriter.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The bookmarks of a PDF. Only the first level is open.
public final class Outline {
    private final Item root = new Item("", "");

    /// A bookmark with its child bookmarks.
    public static final class Item {
        private final String title;
        private final String destination;
        private final List<Item> children = new ArrayList<>();

        private Item(String title, String destination) {
            this.title = title;
            this.destination = destination;
        }

        /// Adds a child bookmark to this bookmark and returns the child.
        public Item add(String childTitle, String childDestination) {
            var child = new Item(childTitle, childDestination);
            children.add(child);
            return child;
        }
    }

    /// Returns the invisible parent of the bookmarks of the first level.
    public Item root() {
        return root;
    }

    /// Writes all bookmarks.
    ///
    /// @return the object number of the outline
    int write(PdfObjectWriter file) throws IOException {
        int number = file.reserve();
        Ends ends = writeChildren(file, root, number);
        file.write(
                number,
                "<< /Type /Outlines /First %s /Last %s /Count %s >>"
                        .formatted(
                                reference(ends.first), reference(ends.last), root.children.size()));
        return number;
    }

    /// The object numbers of the first and the last child.
    private record Ends(int first, int last) {}

    private static Ends writeChildren(PdfObjectWriter file, Item parent, int parentNumber)
            throws IOException {
        int previous = 0;
        int first = file.reserve();
        int current = first;
        for (int i = 0; i < parent.children.size(); i++) {
            int next = i + 1 < parent.children.size() ? file.reserve() : 0;
            write(file, parent.children.get(i), current, parentNumber, previous, next);
            previous = current;
            current = next;
        }
        return new Ends(first, previous);
    }

    private static void write(
            PdfObjectWriter file, Item item, int number, int parent, int previous, int next)
            throws IOException {
        var body = new StringBuilder("<< /Title " + PdfLiteral.textString(item.title));
        body.append(" /Dest ").append(item.destination);
        body.append(" /Parent ").append(reference(parent));
        if (previous > 0) {
            body.append(" /Prev ").append(reference(previous));
        }
        if (next > 0) {
            body.append(" /Next ").append(reference(next));
        }
        if (!item.children.isEmpty()) {
            Ends ends = writeChildren(file, item, number);
            body.append(" /First ").append(reference(ends.first));
            body.append(" /Last ").append(reference(ends.last));
            body.append(" /Count -").append(item.children.size());
        }
        file.write(number, body.append(" >>").toString());
    }
}
