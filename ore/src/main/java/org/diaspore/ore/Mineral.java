package org.diaspore.ore;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Substances;

/// A mineral an ore is made of; the order is that of every array of mineral fractions.
///
/// Compositions follow from the formulas of the registry, so that an assay computed from minerals
/// and the elements of the plant's feed agree to the last digit. `unexplained` is inert matter that
/// no item of the assay tells of.
public enum Mineral {
    DIASPORE,
    BOEHMITE,
    GIBBSITE,
    KAOLINITE,
    ILLITE,
    PYROPHYLLITE,
    PARAGONITE,
    CHAMOSITE,
    CLINOCHLORE,
    QUARTZ,
    HEMATITE,
    GOETHITE,
    SIDERITE,
    ANATASE,
    RUTILE,
    CALCITE,
    DOLOMITE,
    PYRITE,
    APATITE,
    GYPSUM,
    ORGANIC_MATTER,
    UNEXPLAINED;

    private static final Mineral[] ALL = values();

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    private final int substance = Substances.index(key);
    private final double[] fractions = composition();

    /// How many minerals, `unexplained` included: the length of every array of them.
    public static int count() {
        return ALL.length;
    }

    static Mineral at(int index) {
        return ALL[index];
    }

    /// Name in files and in the registry of substances, such as `organic matter`.
    public String key() {
        return key;
    }

    /// Index in the registry of substances.
    public int substance() {
        return substance;
    }

    /// Mass of an assay item per mass of the mineral, kg/kg; LOI contains all that leaves.
    ///
    /// LOI is what the residue of oxides (iron as Fe2O3, sulphate kept as SO3: gypsum leaves CaSO4)
    /// lacks to the mass of the mineral.
    public double fraction(Oxide item) {
        return fractions[item.ordinal()];
    }

    /// Sulphur that leaves on ignition, kg/kg: that of pyrite, not that of gypsum.
    double sulfideFraction() {
        return this == GYPSUM ? 0 : fraction(Oxide.S);
    }

    /// Silica that alkali reaches in a digester or a leach: that of layer silicates, not of quartz.
    public boolean holdsReactiveSilica() {
        return fraction(Oxide.SiO2) > 0 && this != QUARTZ;
    }

    private double[] composition() {
        double[] share = new double[Oxide.values().length];
        double kgPerMol = Substances.kgPerMol(substance);
        double residue = 0;
        for (Oxide oxide : Oxide.values()) {
            if (oxide.element().isPresent()) {
                double moles = Substances.moles(oxide.element().get(), substance);
                share[oxide.ordinal()] = moles * oxide.kgPerMolElement() / kgPerMol;
                residue += share[oxide.ordinal()];
            }
        }
        double sulfur = Substances.moles(Element.S, substance);
        double carbon = Substances.moles(Element.C, substance);
        boolean organic = name().equals("ORGANIC_MATTER");
        share[Oxide.S.ordinal()] = sulfur * Element.S.kgPerMol() / kgPerMol;
        share[Oxide.C_org.ordinal()] = organic ? carbon * Element.C.kgPerMol() / kgPerMol : 0;
        double carbonDioxide = Element.C.kgPerMol() + 2 * Element.O.kgPerMol();
        share[Oxide.CO2.ordinal()] = organic ? 0 : carbon * carbonDioxide / kgPerMol;
        double sulfate = Element.S.kgPerMol() + 3 * Element.O.kgPerMol();
        if (name().equals("GYPSUM")) {
            residue += sulfur * sulfate / kgPerMol;
        }
        if (Substances.moles(Element.X, substance) > 0) {
            residue = 1;
        }
        // Formulas that balance exactly can leave a rounding error where nothing is lost.
        share[Oxide.LOI.ordinal()] = Math.abs(1 - residue) < 1e-12 ? 0 : 1 - residue;
        return share;
    }

    /// Reads a mineral's name.
    ///
    /// @throws InputException for a name that is not in the list
    public static Mineral of(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        for (Mineral mineral : ALL) {
            if (mineral.key.equals(plain)) {
                return mineral;
            }
        }
        throw new InputException(
                "ore.minerals",
                name,
                "one of " + Arrays.stream(ALL).map(Mineral::key).collect(Collectors.joining(", ")),
                "Try: count it with the nearest of these, or leave it in unexplained.");
    }
}
