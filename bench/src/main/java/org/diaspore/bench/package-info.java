@NullMarked
package org.diaspore.bench;

import org.jspecify.annotations.NullMarked;
