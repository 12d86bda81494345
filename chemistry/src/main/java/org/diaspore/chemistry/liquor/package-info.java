/// Caustic liquor: the project's own database for the equilibrium engine, models of single
/// questions beside it, and the notation of plant laboratories.
///
/// ```java
/// Database liquor = LiquorDatabase.recommended();
/// AluminaEquilibrium gibbsite = AluminaEquilibrium.of(AluminaMineral.GIBBSITE, LiquorOptions.RECOMMENDED);
/// double aToC = gibbsite.atStrength(333.15, Caustic.ofCarbonateGPerL(250));   // 0.256
/// ```
///
/// Reactions are kept as their sources have them (`constants.tsv`) and added into reactions with
/// H2O, OH- and the master species when the database is built, so that nothing is refitted. The set
/// of Pitzer parameters, what it was weighed against and where it ends: docs/theory/liquor.md.
/// Tried or weighed, and dropped:
///
/// - the convenience fits of the reaction constants in four coefficients: off by up to 0.2 where
///   silica and calcium take part;
/// - Al+3 as a species: below pH 9 the database would be wrong in other ways too;
/// - CaOH+ as a species: the virial coefficients of Ca+2 and OH- hold it already;
/// - Park and Englezos (1999) for aluminate: three times the solubility of gibbsite at 25 degC.
@NullMarked
package org.diaspore.chemistry.liquor;

import org.jspecify.annotations.NullMarked;
