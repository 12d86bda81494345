package org.diaspore.chemistry;

/// A reaction compiled to registry indices, checked to close in every element.
///
/// Written as `4 siderite + O2 = 2 hematite + 4 CO2`; an extent counts moles of the first
/// substance.
public final class Conversion {
    private static final double CLOSURE = 1e-11;

    private final int[] substances;
    private final double[] moles;

    private Conversion(String text, double[] molesBySubstance, double scale) {
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
                moles[at++] = molesBySubstance[i] / scale;
            }
        }
        for (Element element : Element.values()) {
            double off = Substances.elementFlow(element, molesBySubstance);
            if (Math.abs(off) > CLOSURE) {
                throw new IllegalStateException(text + " makes " + off + " mol " + element);
            }
        }
    }

    public static Conversion of(String text) {
        double[] moles = new double[Substances.count()];
        String[] sides = text.split(" = ", -1);
        double first = 0;
        for (int side = 0; side < 2; side++) {
            for (String term : sides[side].split(" \\+ ", -1)) {
                int blank = term.indexOf(' ');
                boolean counted = blank > 0 && Character.isDigit(term.charAt(0));
                double count = counted ? Double.parseDouble(term.substring(0, blank)) : 1;
                int index = Substances.index(counted ? term.substring(blank + 1) : term);
                moles[index] += side == 0 ? -count : count;
                first = first == 0 ? count : first;
            }
        }
        return new Conversion(text, moles, first);
    }

    /// One mole of a solid whose elements go to the destinations, `element's carrier`, in the order
    /// given; each carrier takes all of its first metal (or C, S, H) that is left.
    public static Conversion into(String solid, Element[] elements, String... carriers) {
        double[] moles = new double[Substances.count()];
        moles[Substances.index(solid)] = -1;
        for (int k = 0; k < elements.length; k++) {
            int carrier = Substances.index(carriers[k]);
            double left = Substances.elementFlow(elements[k], moles);
            moles[carrier] -= left / Substances.moles(elements[k], carrier);
            if (Math.abs(moles[carrier]) < CLOSURE) {
                moles[carrier] = 0;
            }
        }
        return new Conversion(solid, moles, 1);
    }

    public void run(double[] amounts, double extentMolPerS) {
        for (int i = 0; i < substances.length; i++) {
            amounts[substances[i]] += moles[i] * extentMolPerS;
        }
    }

    /// Heat given off at 298.15 K by one mole, J.
    public double heatJPerMol() {
        double sum = 0;
        for (int i = 0; i < substances.length; i++) {
            sum -= moles[i] * Substances.get(substances[i]).formationEnthalpyJPerMol();
        }
        return sum;
    }

    public double moles(int substance) {
        for (int i = 0; i < substances.length; i++) {
            if (substances[i] == substance) {
                return moles[i];
            }
        }
        return 0;
    }
}
