package dev.dateline.search;

import java.io.IOException;

/// Receives hits one by one.
@FunctionalInterface
public interface HitVisitor {
    void visit(Hit hit) throws IOException;
}
