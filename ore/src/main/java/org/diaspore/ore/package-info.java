@NullMarked
package org.diaspore.ore;

import org.jspecify.annotations.NullMarked;
