package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Sends aluminate liquor of a sinter plant back to the Bayer side: as much soda as red mud
/// brought.
///
/// So neither side gains soda from the other; the rest of the liquor is carbonated. No more than
/// nine tenths of the liquor can go.
///
/// @param returnFraction soda returned per soda of the mud
record LiquorReturn(double returnFraction) implements Operation {
    private static final double MOST = 0.9;

    static LiquorReturn of(Settings settings) {
        return new LiquorReturn(settings.si("series.soda_return"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor", "mud");
    }

    @Override
    public List<String> outlets() {
        return List.of("to-bayer", "to-carbonation", "mud");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream liquor = inlets.stream(0);
        Stream mud = inlets.stream(1);
        double there = liquor.elementMolPerS(Element.Na);
        double wanted = returnFraction * mud.elementMolPerS(Element.Na);
        double taken = Rounded.limited(wanted, MOST * there);
        double share = there > 0 ? taken / there : 0;
        Ledger.Builder ledger = Ledger.builder().reading("returned_fraction", share);
        if (wanted > MOST * there && there > 0) {
            ledger.warning(
                    "the mud brings more soda than the sinter liquor can return; lower"
                            + " series.soda_return or raise sinter.soda_ratio");
        }
        return Work.of(ledger.build(), liquor.times(share), liquor.times(1 - share), mud);
    }
}
