/// One solved liquor taken apart for reading: species, balances, minerals with their constants and
/// reactions, activity model, warnings.
///
/// Example: `new LiquorAccount(name, problem, state, database).sections()`; each {@link
/// org.diaspore.app.equilibrium.Section} prints as a table and as JSON.
@NullMarked
package org.diaspore.app.equilibrium;

import org.jspecify.annotations.NullMarked;
