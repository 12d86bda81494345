/// Substances and what is known of them: elements, formulas, formation enthalpies, heat capacities,
/// densities, liquor properties and steam, each number with its source.
///
/// The registry {@link org.diaspore.chemistry.Substances} fixes the order of substances, so that a
/// stream anywhere in the house is a dense `double[]` of amounts in mol/s, and elements ×
/// substances is one matrix.
///
/// ```java
/// double[] amounts = new double[Substances.count()];
/// amounts[Substances.index("water")] = 50;
/// amounts[Substances.index("NaOH(aq)")] = 5;
/// double watts = Enthalpy.watts(amounts, 368.15, 1.2e5);
/// double naohGPerL = Liquor.of(amounts).naohGPerL();
/// double boilsAtK = Liquor.of(amounts).boilingTemperatureK(1.013e5);
/// ```
///
/// Dissolved electrolytes are neutral components (NaOH, NaAl(OH)4, ...), so that charge is zero by
/// construction. Tried or weighed, and dropped:
///
/// - ions in the flowsheet: they double the solutes of every stream and gain nothing until an
///   activity model is asked for;
/// - enthalpy of aluminate from ion sums at infinite dilution: the heat of digestion came out a
///   third too low, see docs/theory/chemistry.md;
/// - the basic equation of IAPWS-IF97 for the water of every stream: half the time of a stream went
///   into it, so a table checked against it stands in;
/// - Riedel's increment of hydroxide for the thermal conductivity of lye: a seventh too high at 20
///   %;
/// - NaOH, KOH and the rest by one density polynomial in caustic and alumina, as the trade has it:
///   no version could be confirmed against measured density.
///
/// Equations, sources, ranges and limits: docs/theory/chemistry.md and docs/theory/properties.md.
@NullMarked
package org.diaspore.chemistry;

import org.jspecify.annotations.NullMarked;
