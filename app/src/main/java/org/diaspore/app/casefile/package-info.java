/// Case files: YAML in, records out, and every complaint with its file and line.
///
/// Example: `CaseReader.read(Path.of("examples/liulin.yaml"), Vocabulary.standard())`. The words a
/// case may use (plants, oxides, minerals, settings) come in as a {@link
/// org.diaspore.app.casefile.Vocabulary}, so that the reader knows no plant.
///
/// Dropped: binding YAML to objects with a library. Its errors speak of classes, not of the line.
@NullMarked
package org.diaspore.app.casefile;

import org.jspecify.annotations.NullMarked;
