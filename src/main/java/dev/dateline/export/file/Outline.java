package dev.dateline.export.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The bookmarks, all closed below the first level.
public final class Outline {
    private final Node root = new Node("", "");

    /// A bookmark and those below it.
    public static final class Node {
        private final String title;
        private final String place;
        private final List<Node> children = new ArrayList<>();

        private Node(String title, String place) {
            this.title = title;
            this.place = place;
        }

        public Node add(String name, String destination) {
            var child = new Node(name, destination);
            children.add(child);
            return child;
        }
    }

    public Node root() {
        return root;
    }

    /// Writes all of it, and answers the number of its object.
    int write(PdfFile file) throws IOException {
        int number = file.reserve();
        int[] ends = children(file, root, number);
        file.write(
                number,
                "<< /Type /Outlines /First %s /Last %s /Count %s >>"
                        .formatted(
                                PdfFile.reference(ends[0]),
                                PdfFile.reference(ends[1]),
                                root.children.size()));
        return number;
    }

    private static int[] children(PdfFile file, Node parent, int parentNumber) throws IOException {
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

    private static void write(PdfFile file, Node node, int number, int parent, int before, int next)
            throws IOException {
        var body = new StringBuilder("<< /Title " + PdfText.string(node.title));
        body.append(" /Dest ").append(node.place);
        body.append(" /Parent ").append(PdfFile.reference(parent));
        if (before > 0) {
            body.append(" /Prev ").append(PdfFile.reference(before));
        }
        if (next > 0) {
            body.append(" /Next ").append(PdfFile.reference(next));
        }
        if (!node.children.isEmpty()) {
            int[] ends = children(file, node, number);
            body.append(" /First ").append(PdfFile.reference(ends[0]));
            body.append(" /Last ").append(PdfFile.reference(ends[1]));
            body.append(" /Count -").append(node.children.size());
        }
        file.write(number, body.append(" >>").toString());
    }
}
