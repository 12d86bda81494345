/// Tables of liquors to be brought to equilibrium: one state per row, inputs and results by column.
///
/// Example: the columns `case,temperature_C,total_Na_mol_per_kgw,out_pH` ask for the pH of a row;
/// the result is the same table with that column filled. The convention stands in
/// `docs/guide/equilibrate.md`.
///
/// Rows are read twice, once to check all of them before anything is solved, and never kept, so
/// that a table may be longer than memory. Dropped: keeping all results to find out which columns
/// there are; one row of each kind tells.
@NullMarked
package org.diaspore.app.states;

import org.jspecify.annotations.NullMarked;
