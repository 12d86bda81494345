package org.diaspore.plant;

import static org.diaspore.chemistry.Element.Al;
import static org.diaspore.chemistry.Element.C;
import static org.diaspore.chemistry.Element.Fe;
import static org.diaspore.chemistry.Element.H;
import static org.diaspore.chemistry.Element.K;
import static org.diaspore.chemistry.Element.Mg;
import static org.diaspore.chemistry.Element.N;
import static org.diaspore.chemistry.Element.Na;
import static org.diaspore.chemistry.Element.O;
import static org.diaspore.chemistry.Element.S;
import static org.diaspore.chemistry.Element.Si;

import org.diaspore.chemistry.Conversion;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.setting.Settings;

/// What a roast makes of the minerals of a bauxite: which silica becomes soluble and which is lost
/// to mullite, what gas is made and what oxygen is taken.
///
/// Silica ends in pools carried as substances: *amorphous* (kaolinite, pyrophyllite) and *glass*
/// (illite above about 1093 degC) are free for caustic; *spinel* silica goes with its alumina;
/// *metakaolinite* goes as a whole; mullite, cristobalite, quartz and *residual* hold theirs. A
/// pure function; range 300 to 1300 degC, seconds to hours. Sources: `roast-kinetics.tsv`,
/// `docs/theory/roast.md`.
public final class RoastChemistry {
    private static final int META = Substances.index("metakaolinite");
    private static final int SPINEL_ALUMINA = Substances.index("spinel alumina");
    private static final int SPINEL_SILICA = Substances.index("spinel silica");
    private static final int AMORPHOUS = Substances.index("amorphous silica");
    private static final int GLASS_SILICA = Substances.index("glass silica");
    private static final int RESIDUAL_SILICA = Substances.index("residual silica");
    private static final int MULLITE = Substances.index("mullite");
    private static final int CORUNDUM = Substances.index("corundum");
    private static final int CRISTOBALITE = Substances.index("cristobalite");
    private static final int LIME = Substances.index("lime");
    private static final int SULPHUR_DIOXIDE = Substances.index("SO2");
    private static final int METAPYROPHYLLITE = Substances.index("metapyrophyllite");

    /// Changes that need no more than the share converted, in the order they follow each other.
    private static final Change[] CHANGES = {
        change(RoastStep.GIBBSITE, "gibbsite", "gibbsite = boehmite + steam"),
        change(RoastStep.BOEHMITE, "boehmite", "2 boehmite = transition alumina + steam"),
        change(RoastStep.CORUNDUM, "transition alumina", "transition alumina = corundum"),
        change(RoastStep.DIASPORE, "diaspore", "2 diaspore = corundum + steam"),
        change(RoastStep.KAOLINITE, "kaolinite", "kaolinite = metakaolinite + 2 steam"),
        change(RoastStep.PYROPHYLLITE, "pyrophyllite", "pyrophyllite = metapyrophyllite + steam"),
        change(RoastStep.ILLITE, "illite", "illite = meta-illite + steam"),
        into(RoastStep.GLASS, "meta-illite"),
        into(RoastStep.PARAGONITE, "paragonite"),
        into(RoastStep.CLINOCHLORE, "clinochlore"),
        into(RoastStep.CHAMOSITE, "chamosite"),
        into(RoastStep.GOETHITE, "goethite"),
        into(RoastStep.SIDERITE, "siderite"),
        into(RoastStep.PYRITE, "pyrite"),
        into(RoastStep.ORGANIC_MATTER, "organic matter"),
        change(RoastStep.CALCITE, "calcite", "calcite = lime + CO2"),
        change(RoastStep.DOLOMITE, "dolomite", "dolomite = lime + periclase + 2 CO2"),
        change(RoastStep.GYPSUM, "gypsum", "gypsum = anhydrite + 2 steam"),
        change(RoastStep.ANATASE, "anatase", "anatase = rutile"),
    };

    private static final Conversion SULPHATION = Conversion.of("2 lime + 2 SO2 + O2 = 2 anhydrite");
    private static final double SHARP = 8;

    private record Change(RoastStep step, int mineral, Conversion conversion) {}

    private final RoastKinetics kinetics;

    public RoastChemistry(RoastKinetics kinetics) {
        this.kinetics = kinetics;
    }

    public static RoastChemistry of(Settings settings) {
        return new RoastChemistry(RoastKinetics.of(settings));
    }

    /// The amounts after the roast, mol/s in registry order: solids changed, steam, CO2 and SO2
    /// added, oxygen taken off (below zero where none was given).
    public double[] roast(double[] amounts, RoastConditions conditions) {
        return roast(amounts, RoastConversion.of(kinetics, conditions));
    }

    double[] roast(double[] amounts, RoastConversion share) {
        double[] out = amounts.clone();
        double sulphurBefore = out[SULPHUR_DIOXIDE];
        for (Change change : CHANGES) {
            double before = out[change.mineral];
            change.conversion.run(out, before * share.of(change.step));
            if (change.step == RoastStep.GLASS) {
                double freed = out[RESIDUAL_SILICA] - amounts[RESIDUAL_SILICA];
                out[GLASS_SILICA] += kinetics.illiteRelease() * freed;
                out[RESIDUAL_SILICA] -= kinetics.illiteRelease() * freed;
            }
        }
        spinel(out, share.of(RoastStep.SPINEL));
        mullite(out, share.of(RoastStep.MULLITE));
        collapse(out, share.of(RoastStep.COLLAPSE));
        secondaryMullite(out, share.of(RoastStep.SECONDARY_MULLITE));
        cristobalite(out, share.of(RoastStep.CRISTOBALITE));
        double sulphur = out[SULPHUR_DIOXIDE] - sulphurBefore;
        double held = lesser(kinetics.sulphurRetention() * sulphur, out[LIME]);
        SULPHATION.run(out, held);
        return out;
    }

    /// Metakaolinite parts into spinel of the given silica content and amorphous silica.
    private void spinel(double[] out, double share) {
        double parted = out[META] * share;
        double bound = kinetics.spinelSilicaMoles();
        out[META] -= parted;
        out[SPINEL_ALUMINA] += parted;
        out[SPINEL_SILICA] += parted * bound;
        out[AMORPHOUS] += parted * (2 - bound);
    }

    /// Spinel takes silica up to 3 Al2O3 . 2 SiO2; what silica it held beyond is freed.
    private static void mullite(double[] out, double share) {
        double alumina = out[SPINEL_ALUMINA] * share;
        double own = out[SPINEL_SILICA] * share;
        double taken = 2.0 / 3 * alumina - own;
        if (taken > out[AMORPHOUS]) {
            double least = out[AMORPHOUS] / Math.max(taken, Double.MIN_NORMAL);
            alumina *= least;
            own *= least;
            taken = out[AMORPHOUS];
        }
        out[SPINEL_ALUMINA] -= alumina;
        out[SPINEL_SILICA] -= own;
        out[AMORPHOUS] -= taken;
        out[MULLITE] += alumina / 3;
    }

    private static void collapse(double[] out, double share) {
        double parted = out[METAPYROPHYLLITE] * share;
        out[METAPYROPHYLLITE] -= parted;
        out[MULLITE] += parted / 3;
        out[AMORPHOUS] += parted * (4 - 2.0 / 3);
    }

    private static void secondaryMullite(double[] out, double share) {
        double made = share * lesser(out[AMORPHOUS] / 2, out[CORUNDUM] / 3);
        out[AMORPHOUS] -= 2 * made;
        out[CORUNDUM] -= 3 * made;
        out[MULLITE] += made;
    }

    private static void cristobalite(double[] out, double share) {
        for (int pool : new int[] {AMORPHOUS, GLASS_SILICA}) {
            double made = share * out[pool];
            out[pool] -= made;
            out[CRISTOBALITE] += made;
        }
    }

    /// The lesser of two amounts, smoothly; never above either.
    static double lesser(double a, double b) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        return low <= 0 ? 0 : low / Math.pow(1 + Math.pow(low / high, SHARP), 1 / SHARP);
    }

    private static Change change(RoastStep step, String mineral, String reaction) {
        return new Change(step, Substances.index(mineral), Conversion.of(reaction));
    }

    /// A mineral that falls apart into oxides, its iron and sulphur and carbon oxidised.
    private static Change into(RoastStep step, String mineral) {
        return new Change(step, Substances.index(mineral), burning(mineral));
    }

    static Conversion burning(String mineral) {
        Element[] elements = {K, Na, Mg, Fe, Al, Si, C, S, N, H, O};
        return Conversion.into(
                mineral,
                elements,
                "residual potash",
                "residual soda",
                "periclase",
                "hematite",
                "residual alumina",
                "residual silica",
                "CO2",
                "SO2",
                "N2",
                "steam",
                "O2");
    }
}
