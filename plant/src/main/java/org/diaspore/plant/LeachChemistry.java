package org.diaspore.plant;

import org.diaspore.chemistry.Conversion;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.setting.Settings;

/// What dilute caustic takes from a calcine, and what falls back as sodalite.
///
/// Tanks in series, each implicit in its free hydroxide ({@link LeachTank}). Silica goes to
/// Na2H2SiO4, two hydroxides each, alumina to NaAl(OH)4, one each: metasilicate is the richest
/// liquor the model can hold (modulus 1 of SiO2/Na2O; plants stay far below, polysilicates are not
/// held). Quartz, corundum, mullite and residual pools stay. Range: 25 to 150 degC, 0.5 to 6 mol/L
/// NaOH. Sources: `leach-kinetics.tsv`, `docs/theory/leach.md`.
public final class LeachChemistry {
    private static final int LIME = Substances.index("lime");
    private static final int PORTLANDITE = Substances.index("portlandite");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int SODALITE = Substances.index("sodalite");
    private static final int TOBERMORITE = Substances.index("tobermorite");
    private static final Conversion SLAKING = Conversion.of("lime + water = portlandite");
    private static final double LIME_PER_SILICA = Substances.moles(Element.Ca, TOBERMORITE);
    private static final Conversion LIMING = liming();

    private final LeachKinetics kinetics;

    public LeachChemistry(LeachKinetics kinetics) {
        this.kinetics = kinetics;
    }

    public static LeachChemistry of(Settings settings) {
        return new LeachChemistry(LeachKinetics.of(settings));
    }

    /// Leaches a slurry of these amounts, mol/s in registry order.
    public Leached leach(double[] slurry, LeachConditions conditions) {
        double[] out = slurry.clone();
        double[] released = new double[LeachPool.values().length];
        double volume = Liquor.of(slurry).volumeM3PerS();
        if (!(volume > 0)) {
            return new Leached(out, released, 0, 0);
        }
        LeachTank tank =
                new LeachTank(
                        kinetics,
                        conditions.temperatureK(),
                        conditions.timeS() / conditions.tanks(),
                        volume);
        for (int k = 0; k < conditions.tanks(); k++) {
            tank.run(out, released);
        }
        SLAKING.run(out, out[LIME]);
        double limed =
                kinetics.limeSilicaShare()
                        * RoastChemistry.lesser(
                                out[PORTLANDITE] / LIME_PER_SILICA, Math.max(out[SILICATE], 0));
        LIMING.run(out, limed);
        return new Leached(out, released, out[SODALITE] - slurry[SODALITE], limed);
    }

    /// Silicate and slaked lime to tobermorite, one mole of silicate; NaOH comes back.
    private static Conversion liming() {
        double water = Substances.moles(Element.H, TOBERMORITE) / 2 - LIME_PER_SILICA;
        return Conversion.of(
                "Na2H2SiO4(aq) + %s portlandite + %s water = tobermorite + 2 NaOH(aq)"
                        .formatted(LIME_PER_SILICA, water));
    }
}
