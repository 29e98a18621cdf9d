package dev.dateline.search;

import java.io.IOException;

/// Takes hits one after the other, however many there are.
@FunctionalInterface
public interface HitVisitor {
    void visit(Hit hit) throws IOException;
}
