/// Words and documents that know nothing of plants: the nearest known word, JSON.
///
/// Example: `Nearest.to("asay", List.of("assay", "rate"))` is `assay`.
@NullMarked
package org.diaspore.app.text;

import org.jspecify.annotations.NullMarked;
