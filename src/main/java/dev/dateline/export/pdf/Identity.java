package dev.dateline.export.pdf;

import dev.dateline.dossier.DossierHeading;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;

/// What the document says about itself: title, language, dates, colours, and that it is meant to be
/// PDF/A-2a and PDF/UA-1. All of it follows from the heading, so that the same dossier gives the
/// same bytes.
final class Identity {
    private static final String PRODUCER = "Dateline";

    private static final String SRGB = "sRGB";

    private Identity() {}

    /// Everything but the structure tree and the pages.
    static void write(PDDocument pdf, DossierHeading heading, String title) throws IOException {
        pdf.setVersion(1.7f);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(Locale.ENGLISH.getLanguage());
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(srgb(pdf));
        information(pdf, heading, title);
        pdf.setDocumentId((long) heading.hashCode());
    }

    private static void information(PDDocument pdf, DossierHeading heading, String title)
            throws IOException {
        var made = heading.madeOn().atStartOfDay(ZoneOffset.UTC);
        var information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(made));
        information.setModificationDate(GregorianCalendar.from(made));
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(
                Xmp.packet(title, date, PRODUCER).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static PDOutputIntent srgb(PDDocument pdf) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
