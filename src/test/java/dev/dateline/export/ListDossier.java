package dev.dateline.export;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.FileState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A dossier of given items, some of which may be missing.
public final class ListDossier implements Dossier {
    private final DossierHeading heading;
    private final List<Optional<DossierItem>> items = new ArrayList<>();

    private FileState fileState = FileState.UNCHANGED;

    public ListDossier(String title) {
        heading =
                new DossierHeading(
                        title,
                        "Mara Lind",
                        "weekly",
                        "articles with the word “merger”",
                        LocalDate.of(2024, 5, 17),
                        List.of("The archive held 12 articles."));
    }

    static ListDossier ofTwoArticles() {
        return new ListDossier("Mergers").with(article("One")).with(article("Two"));
    }

    /// Returns a whole article with one quotation.
    static DossierItem article(String headline) {
        return TestArticleBuilder.headed(headline)
                .saying("Northbridge buys Calder Robotics. \"We are ready,\" said Ada Quist.")
                .quote("We are ready,", "Ada Quist", "head of product")
                .whole();
    }

    public ListDossier with(DossierItem item) {
        items.add(Optional.of(item));
        return this;
    }

    public ListDossier withMissingItem() {
        items.add(Optional.empty());
        return this;
    }

    @Override
    public DossierHeading heading() {
        return heading;
    }

    /// Sets the state of the files of all items.
    public ListDossier withFileState(FileState state) {
        fileState = state;
        return this;
    }

    @Override
    public FileState fileState(DossierItem item) {
        return fileState;
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public Optional<DossierItem> item(int index) {
        return items.get(index);
    }
}
