@NullMarked
package org.diaspore.study;

import org.jspecify.annotations.NullMarked;
