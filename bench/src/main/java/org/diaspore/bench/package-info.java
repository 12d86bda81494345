/// JMH cases of what is claimed fast; the published table is `docs/performance.md`.
@NullMarked
package org.diaspore.bench;

import org.jspecify.annotations.NullMarked;
