package dev.dateline.export;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A dossier of given items, some of which may have vanished.
public final class ListedDossier implements Dossier {
    private final DossierHeading heading;
    private final List<Optional<DossierItem>> items = new ArrayList<>();

    public ListedDossier(String title) {
        heading =
                new DossierHeading(
                        title,
                        "weekly",
                        "articles with the word “merger”",
                        LocalDate.of(2024, 5, 17));
    }

    public ListedDossier with(DossierItem item) {
        items.add(Optional.of(item));
        return this;
    }

    public ListedDossier withVanished() {
        items.add(Optional.empty());
        return this;
    }

    @Override
    public DossierHeading heading() {
        return heading;
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
