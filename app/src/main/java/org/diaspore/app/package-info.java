@NullMarked
package org.diaspore.app;

import org.jspecify.annotations.NullMarked;
