/// Small controls and factories for nodes.
@NullMarked
package dev.dateline.ui.fx.control;

import org.jspecify.annotations.NullMarked;
