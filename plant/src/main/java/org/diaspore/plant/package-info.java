@NullMarked
package org.diaspore.plant;

import org.jspecify.annotations.NullMarked;
