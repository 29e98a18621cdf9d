package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class FractionalOrderTest {
    private final FractionalOrder<String> order = new FractionalOrder<>();

    private FractionalOrder.Changes<String> update(String items) {
        return order.update(List.of(items.split("")));
    }

    @Test
    void newItemsGetIncreasingKeys() {
        assertEquals(Map.of("a", 1.0, "b", 2.0), update("ab").assigned());
        assertEquals(Map.of("c", 3.0), update("abc").assigned());
    }

    @Test
    void insertedItemGetsMeanKey() {
        update("ab");
        assertEquals(Map.of("x", 1.5), update("axb").assigned());
    }

    @Test
    void moveChangesOneKey() {
        update("abc");
        assertEquals(Map.of("c", 0.5), update("cab").assigned());
        assertEquals(Map.of("c", 3.0), update("abc").assigned());
    }

    @Test
    void reversalAssignsAllKeys() {
        update("abc");
        assertEquals(Map.of("c", 1.0, "b", 2.0, "a", 3.0), update("cba").assigned());
    }

    @Test
    void removedItemIsReportedWithItsKey() {
        update("abc");
        assertEquals(new FractionalOrder.Changes<>(Map.of(), Map.of("b", 2.0)), update("ac"));
    }

    @Test
    void storedOrderIsUnchanged() {
        order.reset(Map.of("a", 4.5));
        assertTrue(update("a").isEmpty());
    }
}
