package org.diaspore.plant;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.Phase;
import org.diaspore.flowsheet.Stream;

/// The dry solids of a stream as a laboratory reports them: mass flow and oxide fractions.
///
/// Elements are counted as their oxides whatever mineral holds them. Liquor that clings to the
/// solids is in it only where the stream was dried as it is.
public final class Analysis {
    private static final double ALUMINA_KG_PER_MOL_AL = Formula.of("Al2O3").kgPerMol() / 2;
    private static final double SILICA_KG_PER_MOL_SI = Formula.of("SiO2").kgPerMol();
    private static final double SODA_KG_PER_MOL_NA = Formula.of("Na2O").kgPerMol() / 2;

    private final Stream solids;
    private final double massKgPerS;

    private Analysis(Stream solids) {
        this.solids = solids;
        this.massKgPerS = solids.massKgPerS();
    }

    public static Analysis ofSolids(Stream stream) {
        return new Analysis(stream.only(Phase.SOLID));
    }

    /// Solids and solutes of a wet cake: dried at once, unwashed.
    public static Analysis ofDried(Stream stream) {
        return new Analysis(stream.only(Phase.SOLID, Phase.AQUEOUS));
    }

    public double dryKgPerS() {
        return massKgPerS;
    }

    public double aluminaKgPerS() {
        return solids.elementMolPerS(Element.Al) * ALUMINA_KG_PER_MOL_AL;
    }

    public double silicaKgPerS() {
        return solids.elementMolPerS(Element.Si) * SILICA_KG_PER_MOL_SI;
    }

    public double sodaKgPerS() {
        return solids.elementMolPerS(Element.Na) * SODA_KG_PER_MOL_NA;
    }

    public double kgPerS(Element element) {
        return solids.elementMolPerS(element) * element.kgPerMol();
    }

    public double aluminaFraction() {
        return massKgPerS == 0 ? 0 : aluminaKgPerS() / massKgPerS;
    }

    public double silicaFraction() {
        return massKgPerS == 0 ? 0 : silicaKgPerS() / massKgPerS;
    }

    public double sodaFraction() {
        return massKgPerS == 0 ? 0 : sodaKgPerS() / massKgPerS;
    }

    /// Mass ratio of alumina to silica; infinite without silica.
    public double aluminaSilicaRatio() {
        return aluminaKgPerS() / silicaKgPerS();
    }
}
