/// Ores: what a laboratory found, what minerals that tells of, which traces ride along, and blends.
///
/// The plant is fed minerals, so that elements close to the last digit; the assay the minerals make
/// is shown beside the one that was given. Minerals come from the assay by bounded least squares,
/// each with its standard deviation and with draws for sampling; see `docs/theory/ore.md`.
///
/// ```java
/// Assay assay = Assay.of(Map.of(Oxide.Al2O3, 0.60, Oxide.SiO2, 0.136, Oxide.LOI, 0.135));
/// MineralMakeup makeup = MineralMakeup.of(assay, OreKind.DIASPORIC);
/// double kaolinite = makeup.fraction(Mineral.KAOLINITE);
/// Ore ore = new Ore("Shanxi", makeup, 0.08);
/// double[] molPerS = ore.amountsMolPerS(100.0);
/// ```
///
/// Tried and dropped:
/// - A norm that hands oxides to minerals in a fixed order: no uncertainty, and the first mineral
///   of the order eats every error of the analysis.
/// - The LOI as exact as its laboratory repeats it: clays hold water beyond their formulas, and the
///   fit then made gibbsite in diasporic ore to account for it.
/// - Normal priors for all minerals: a sandstone of a waste block was bent towards bauxite by
///   several percent of SiO2; priors of minerals without an item of their own now have heavy tails.
/// - Covariance of the free minerals alone: it called anatase known to 0.06 % in an ore where
///   rutile could be all of it, because rutile happened to stand at zero.
@NullMarked
package org.diaspore.ore;

import org.jspecify.annotations.NullMarked;
