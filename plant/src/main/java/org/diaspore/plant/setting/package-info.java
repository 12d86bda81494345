/// What a plant can be set to and what is only known with a spread: the settings tables.
///
/// `Settings.defaults().with("roast.temperature", 1273.15)`; keys read as part and what, values are
/// SI. A prior of nature and a choice of an engineer stand in one table, told apart by their kind.
@NullMarked
package org.diaspore.plant.setting;

import org.jspecify.annotations.NullMarked;
