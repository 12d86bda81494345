/// The project's own database of Bayer and leach liquor: species, constants and Pitzer parameters
/// with source, range, uncertainty and grade of every value.
///
/// {@link org.diaspore.chemistry.liquor.LiquorDatabase} reads the tables and hands the equilibrium
/// engine a database like any other:
///
/// ```java
/// var liquor = new Equilibrator(LiquorDatabase.recommended());
/// var state = EquilibriumProblem.at(373.15, 101325).withTotal("Na", 4).withMineral("Gibbsite", 5);
/// double dissolved = 5 - liquor.solve(state).mineralMol().get("Gibbsite");
/// ```
///
/// Range: caustic to bicarbonate, 25 to 280 degC, up to about 10 mol/kg of sodium; no acid, no
/// redox. Tried and dropped: the aluminate set of Park and Englezos (1999), which puts gibbsite at
/// three times its solubility at 25 degC; ion pairs such as NaAl(OH)4, which the virial
/// coefficients already hold.
@NullMarked
package org.diaspore.chemistry.liquor;

import org.jspecify.annotations.NullMarked;
