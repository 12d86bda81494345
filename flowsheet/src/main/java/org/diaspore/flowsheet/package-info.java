@NullMarked
package org.diaspore.flowsheet;

import org.jspecify.annotations.NullMarked;
