/// Evaporation, flash cooling and the crystallisation of salts and oxalate.
///
/// Steam follows from heat balances, stage by stage, and never from an assumed economy; salt falls
/// out by what the liquor holds, and never by a share. One example: the five effects of
/// `MultipleEffectEvaporator.of(Settings.defaults())` take 38 % of the water of spent liquor with
/// 0.27 kg of steam a kilogram; set `evaporation.effects` to 4 for 0.31.
///
/// Inside a train liquor is a parabola through exact enthalpies ({@code BoilingLiquor}), so that a
/// run takes some 30 microseconds; what leaves is computed exactly and the condenser takes the
/// difference, two thousandths of its heat. Dropped: sharing the temperature difference by plain
/// substitution, which diverges from five effects on (Anderson's mixing settles it in a dozen
/// passes); a chart's correlation for steam jets, which stands nowhere with its data; a mechanical
/// compressor, which needs a kind of duty that the ledger does not have.
@NullMarked
package org.diaspore.plant.evaporation;

import org.jspecify.annotations.NullMarked;
