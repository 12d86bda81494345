/// Equilibrium of a liquor with itself (speciation) and with minerals, gases and solid solutions.
///
/// A {@link org.diaspore.chemistry.equilibrium.ChemicalSystem} is a database compiled for the
/// elements at hand into index arrays; an {@link
/// org.diaspore.chemistry.equilibrium.EquilibriumSolver} holds the work space and solves states of
/// it one after the other without allocation; {@link
/// org.diaspore.chemistry.equilibrium.Equilibrator} joins the two for named inputs.
///
/// ```java
/// var equilibrator = new Equilibrator(PhreeqcReader.read(Path.of("llnl.dat")));
/// Equilibrium liquor = equilibrator.solve(
///         EquilibriumProblem.at(333.15, 101325).total("Na", 4).total("Al", 1).mineral("Gibbsite", 1));
/// double pH = liquor.pH();
/// ```
///
/// Method: Newton in the logarithms of the activities of the basis species. Mass balances and the
/// charge balance stand as logarithms of ratios of sums with positive terms, which are nearly
/// straight lines far from the solution, so that a start hundreds of orders of magnitude away takes
/// a handful of steps. Ionic strength and water activity are unknowns of the same system. Minerals
/// enter by an active set over complementarity (amount or undersaturation, never both) with
/// exchange of minerals that share all components. Tried and dropped: balances as differences (slow
/// from above, unstable from below), activity coefficients in an outer loop (twice the work).
@NullMarked
package org.diaspore.chemistry.equilibrium;

import org.jspecify.annotations.NullMarked;
