/// Attributes quoted spans to speakers, and resolves pronouns and noun phrases to names.
@NullMarked
package dev.dateline.quote.speaker;

import org.jspecify.annotations.NullMarked;
