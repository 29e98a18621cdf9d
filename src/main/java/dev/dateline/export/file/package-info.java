/// PDF as a file format, written from front to back: objects, pages, tags, bookmarks, fonts. Knows
/// nothing of dossiers. Every object goes out as soon as it is known, so that memory holds a few
/// numbers a page, whatever the length of the document.
@NullMarked
package dev.dateline.export.file;

import org.jspecify.annotations.NullMarked;
