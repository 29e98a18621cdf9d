package dev.dateline.export.pdf;

import java.util.HashMap;
import java.util.Map;

/// Where each item begins, found by laying everything out once without drawing it.
final class Anchors implements Flow.Sink {
    private final Map<Integer, Anchor> anchors = new HashMap<>();

    /// @param sheet counted from 1 in the items' flow
    /// @param top points below the top of the text
    record Anchor(int sheet, float top) {}

    @Override
    public void accept(Sheet sheet) {
        for (Sheet.Placement placement : sheet.placements()) {
            if (placement.block() instanceof Block.Opening opening) {
                anchors.put(opening.item(), new Anchor(sheet.number(), placement.top()));
            }
        }
    }

    Anchor of(int item) {
        Anchor anchor = anchors.get(item);
        if (anchor == null) {
            throw new IllegalStateException("never laid out: " + item);
        }
        return anchor;
    }
}
