package org.diaspore.chemistry.liquor;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;

/// A reaction as moles made (+) or used (-) of each substance, compiled to indices and checked to
/// close.
///
/// Written out (`2 gibbsite -> transition alumina + 3 steam`), or as the dissolving of a solid in
/// caustic liquor, where every element goes to its own solute or hydroxide and NaOH, water and
/// oxygen make up the balance. Run backwards, the latter is precipitation.
public final class LiquorReaction {
    private static final Pattern TERM = Pattern.compile("(?:([0-9.]+) )?(.+)");
    private static final double SMALLEST_MOLES = 1e-12;

    /// Where an element of a dissolving solid goes; 1 mol of it gives 1 / (moles in the product).
    private static final Map<Element, String> DESTINATION =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(Element.Al, "NaAl(OH)4(aq)"),
                            Map.entry(Element.Si, "Na2H2SiO4(aq)"),
                            Map.entry(Element.K, "KOH(aq)"),
                            Map.entry(Element.Li, "LiOH(aq)"),
                            Map.entry(Element.Ga, "NaGa(OH)4(aq)"),
                            Map.entry(Element.V, "Na3VO4(aq)"),
                            Map.entry(Element.C, "Na2CO3(aq)"),
                            Map.entry(Element.S, "Na2SO4(aq)"),
                            Map.entry(Element.P, "Na3PO4(aq)"),
                            Map.entry(Element.Cl, "NaCl(aq)"),
                            Map.entry(Element.Ti, "anatase"),
                            Map.entry(Element.Fe, "hematite"),
                            Map.entry(Element.Mg, "brucite"),
                            Map.entry(Element.Ca, "portlandite")));

    private final int[] substances;
    private final double[] moles;

    private LiquorReaction(double[] molesBySubstance, String text) {
        int count = 0;
        for (double value : molesBySubstance) {
            count += value == 0 ? 0 : 1;
        }
        substances = new int[count];
        moles = new double[count];
        int at = 0;
        for (int i = 0; i < molesBySubstance.length; i++) {
            if (molesBySubstance[i] != 0) {
                substances[at] = i;
                moles[at++] = molesBySubstance[i];
            }
        }
        for (Element element : Element.values()) {
            double off = Substances.elementFlow(element, molesBySubstance);
            if (Math.abs(off) > 1e-10) {
                throw new IllegalStateException(text + " makes " + off + " mol of " + element);
            }
        }
    }

    /// Reads `a X + b Y -> c Z`; a coefficient of 1 may be left out.
    public static LiquorReaction of(String text) {
        double[] moles = new double[Substances.count()];
        String[] sides = text.split(" -> ", -1);
        for (int side = 0; side < 2; side++) {
            for (String term : sides[side].split(" \\+ ", -1)) {
                Matcher matcher = TERM.matcher(term);
                if (!matcher.matches()) {
                    throw new IllegalStateException(text);
                }
                double count = matcher.group(1) == null ? 1 : Double.parseDouble(matcher.group(1));
                moles[Substances.index(matcher.group(2))] += side == 0 ? -count : count;
            }
        }
        return new LiquorReaction(moles, text);
    }

    /// One mole of a solid dissolving in caustic liquor.
    public static LiquorReaction dissolving(String solid) {
        return dissolving(solid, "Na2CO3(aq)");
    }

    /// The same, its carbon going to the solute named.
    public static LiquorReaction dissolving(String solid, String carbonSolute) {
        double[] moles = new double[Substances.count()];
        moles[Substances.index(solid)] = -1;
        for (Map.Entry<Element, String> entry : DESTINATION.entrySet()) {
            Element element = entry.getKey();
            double amount = Substances.get(solid).formula().moles(element);
            if (amount > 0) {
                String product = element == Element.C ? carbonSolute : entry.getValue();
                int index = Substances.index(product);
                moles[index] += amount / Substances.moles(element, index);
            }
        }
        balance(moles, Element.Na, "NaOH(aq)");
        balance(moles, Element.H, "water");
        balance(moles, Element.O, "O2");
        return new LiquorReaction(moles, "dissolving " + solid);
    }

    private static void balance(double[] moles, Element element, String substance) {
        int index = Substances.index(substance);
        double off = Substances.elementFlow(element, moles) / Substances.moles(element, index);
        if (Math.abs(off) > SMALLEST_MOLES) {
            moles[index] -= off;
        }
    }

    /// Moles of a substance made (+) or used (-) for each mole of the reaction.
    public double moles(String substance) {
        int index = Substances.index(substance);
        for (int i = 0; i < substances.length; i++) {
            if (substances[i] == index) {
                return moles[i];
            }
        }
        return 0;
    }

    /// Changes amounts, mol/s, by an extent of the reaction, mol/s.
    public void run(double[] amounts, double extentMolPerS) {
        for (int i = 0; i < substances.length; i++) {
            amounts[substances[i]] += moles[i] * extentMolPerS;
        }
    }
}
