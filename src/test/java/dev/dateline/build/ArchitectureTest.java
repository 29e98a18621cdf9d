package dev.dateline.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks the rules of docs/architecture.md. The layers and their dependencies are read from it.
class ArchitectureTest {
    private static final String ROOT = "dev.dateline.";
    private static final Path PAGE = Path.of("docs/architecture.md");

    /// A row of the table of layers: package, purpose, packages it may use.
    private static final Pattern LAYER_ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| ([^|]*)\\|$");

    private static final Pattern CODE = Pattern.compile("`([\\w.]+)`");

    /// Each layer with the layers it may use, besides itself, `job` and `message`.
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>();

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        for (MatchResult row : LAYER_ROW.matcher(page()).results().toList()) {
            MAY_USE.put(row.group(1), findCode(row.group(2)));
        }
        classes =
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("dev.dateline");
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> findCode(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyLowerLayers() {
        return MAY_USE.entrySet().stream()
                .map(e ->
                        DynamicTest.dynamicTest(
                                e.getKey(), () -> check(layer(e.getKey(), e.getValue()))));
    }

    private static ArchRule layer(String layer, List<String> mayUse) {
        String[] allowed =
                Stream.concat(Stream.of(layer, "job", "message"), mayUse.stream())
                        .map(r -> ROOT + r + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + layer + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.dateline..").and(not(resideInAnyPackage(allowed))))
                .as(layer + " uses only " + Arrays.toString(allowed));
    }

    @Test
    void everyPackageHasARule() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/dev/dateline"))) {
            List<String> layers =
                    folders.filter(Files::isDirectory)
                            .map(f -> f.getFileName().toString())
                            .filter(r -> !r.equals("app"))
                            .sorted()
                            .toList();
            assertEquals(MAY_USE.keySet().stream().sorted().toList(), layers);
        }
    }

    /// Rows of the other tables name packages and classes, too.
    @Test
    void architecturePageNamesExistingPackagesAndClasses() {
        List<String> missing =
                findCode(page()).stream()
                        .filter(name ->
                                name.matches(
                                        "(ui|quote|library|index|search|parse|notes|export)\\..*"))
                        .filter(name -> !exists(ROOT + name))
                        .toList();
        assertEquals(List.of(), missing);
    }

    private static boolean exists(String name) {
        return classes.contain(name) || classes.containPackage(name);
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    /// Features use the base layer of the user interface, but not each other. Lists of people show
    /// their statements as the lists of quotations do.
    @TestFactory
    Stream<DynamicTest> uiFeaturesAreIndependent() {
        List<String> features =
                List.of(
                        "search",
                        "article",
                        "quotes",
                        "people",
                        "dossier",
                        "notes",
                        "settings",
                        "help");
        return features.stream()
                .map(feature ->
                        DynamicTest.dynamicTest(
                                feature,
                                () ->
                                        check(
                                                noClasses()
                                                        .that()
                                                        .resideInAPackage(uiPackage(feature))
                                                        .should()
                                                        .dependOnClassesThat()
                                                        .resideInAnyPackage(
                                                                otherFeatures(
                                                                        features, feature)))));
    }

    private static String[] otherFeatures(List<String> features, String feature) {
        return features.stream()
                .filter(other -> !other.equals(feature))
                .filter(other -> !(feature.equals("people") && other.equals("quotes")))
                .map(ArchitectureTest::uiPackage)
                .toArray(String[]::new);
    }

    private static String uiPackage(String name) {
        return ROOT + "ui." + name + "..";
    }

    @Test
    void onlyLaunchAndSnapshotUseTheWindow() {
        check(only(uiPackage("window"), List.of("ui.window", "ui.launch", "ui.snapshot")));
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirPackages() {
        return Map.of(
                        "org.apache.lucene..", List.of("index"),
                        "org.apache.pdfbox..", List.of("export"),
                        "org.apache.fontbox..", List.of("export"),
                        "tools.jackson..",
                                List.of(
                                        "parse",
                                        "settings",
                                        "export",
                                        "cli",
                                        "gold",
                                        "evaluation",
                                        "notes.journal"),
                        "org.mozilla.universalchardet..", List.of("parse"),
                        "picocli..", List.of("cli"),
                        "javafx..", List.of("ui"),
                        "org.kordamp..", List.of("ui"))
                .entrySet()
                .stream()
                .map(e ->
                        DynamicTest.dynamicTest(
                                e.getKey(), () -> check(only(e.getKey(), e.getValue()))));
    }

    @Test
    void onlyLibraryUsesNotesJournal() {
        check(only(ROOT + "notes.journal..", List.of("notes.journal", "library")));
    }

    private static ArchRule only(String library, List<String> users) {
        String[] allowed = users.stream().map(r -> ROOT + r + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    @Test
    void onlyUiFxUsesPlatform() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + "ui.fx..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("javafx.application.Platform"));
    }

    /// Pauses and timers are allowed because they move nothing: a card appears after a moment, and
    /// a long text is extended below the visible part.
    @Test
    void uiHasNoAnimations() throws IOException {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("javafx.animation..")
                                        .and(
                                                not(
                                                        belongToAnyOf(
                                                                PauseTransition.class,
                                                                AnimationTimer.class)))));
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "javafx\\.scene\\.control\\."
                                    + "(ProgressIndicator|TitledPane|Accordion|TabPane|Pagination)"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path sheet : files.filter(file -> file.toString().endsWith(".css")).toList()) {
                assertFalse(Files.readString(sheet).contains("transition"), sheet.toString());
            }
        }
    }

    @Test
    void nothingOpensASocket() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|http\\..*)"
                                    + "|java\\.nio\\.channels\\.\\w*SocketChannel"));
    }

    @Test
    void noPolymorphicDeserialization() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.io\\.(ObjectInputStream|Externalizable)"
                                        + "|java\\.beans\\.XMLDecoder"
                                        + "|com\\.fasterxml\\.jackson\\.annotation\\.JsonTypeInfo"
                                        + "|tools\\.jackson\\.databind\\.jsontype\\..*"));
    }

    @Test
    void onlyCliAndAppUseStandardStreams() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + "app..", ROOT + "cli..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(
                classes()
                        .that()
                        .haveSimpleName("package-info")
                        .should()
                        .beAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }

    private static void check(ArchRule rule) {
        rule.check(classes);
    }
}
