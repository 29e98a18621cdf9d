/// Linear models over hashed features. Knows nothing about articles.
@NullMarked
package dev.dateline.quote.model;

import org.jspecify.annotations.NullMarked;
