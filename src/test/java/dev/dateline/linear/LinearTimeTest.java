package dev.dateline.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Tests that the number of operations of every stage grows linearly with the length of a text.
class LinearTimeTest {
    /// Length of the shortest text in characters. Greater lengths find more and take longer.
    private static final int LENGTH = Integer.getInteger("dateline.length", 4_000);

    /// Highest growth from one length to its double.
    private static final double MAX_GROWTH = 2.3;

    /// Smaller numbers of operations do not count, as caches and buffers cause them.
    private static final long MIN_OPERATIONS = 200_000;

    private static final int MIN_SHAPES = 40;

    @TempDir private Path folder;
    private Function<String, Map<String, Runnable>> stages = _ -> Map.of();

    @BeforeEach
    @SuppressWarnings("unchecked") // the class of the other loader has no type here
    void loadStages() throws ReflectiveOperationException {
        stages =
                (Function<String, Map<String, Runnable>>)
                        new CountingClassLoader(LinearTimeTest.class.getClassLoader())
                                .loadClass(MeasuredStages.class.getName())
                                .getDeclaredConstructor(Path.class)
                                .newInstance(folder);
    }

    @AfterEach
    void closeIndex() throws Exception {
        ((AutoCloseable) stages).close();
    }

    @Test
    void everyStageIsLinear() {
        var problems = new ArrayList<String>();
        InputShapes.all()
                .forEach((name, shape) -> {
                    count(shape.apply(LENGTH / 4)); // loads classes and fills caches
                    Map<String, Long> before = count(shape.apply(LENGTH));
                    for (int length = 2 * LENGTH; length <= 4 * LENGTH; length *= 2) {
                        Map<String, Long> after = count(shape.apply(length));
                        addProblems(name, before, after, problems);
                        before = after;
                    }
                });
        assertEquals(List.of(), problems, () -> String.join("\n", problems));
    }

    @Test
    void hasShapes() {
        assertTrue(InputShapes.all().size() >= MIN_SHAPES);
    }

    private static void addProblems(
            String shape, Map<String, Long> before, Map<String, Long> after, List<String> out) {
        after.forEach((stage, more) -> {
            long few = Math.max(MIN_OPERATIONS, before.getOrDefault(stage, 0L));
            if (more > MAX_GROWTH * few) {
                out.add(stage + " of " + shape + ": " + few + " grow to " + more);
            }
        });
    }

    /// Returns the operations of each stage for a text.
    private Map<String, Long> count(String text) {
        var counts = new LinkedHashMap<String, Long>();
        stages.apply(text)
                .forEach((name, stage) -> {
                    OperationCounter.reset();
                    stage.run();
                    counts.put(name, OperationCounter.count());
                });
        return counts;
    }
}
