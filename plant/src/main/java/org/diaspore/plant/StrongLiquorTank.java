package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Tank where liquor that comes back is made up with fresh caustic to the flow of soda that
/// digestion asks for, its knob `caustic`: 1 is the flow it was built with.
///
/// Because the knob sets the sum and not the make-up, a change is felt at once downstream instead
/// of building up over many turns of the liquor. Less soda asked for than comes back is drawn off
/// as negative make-up, with a warning.
///
/// @param causticMolPerS NaOH, free and as aluminate, that leaves at knob 1
/// @param makeUp one mol/s of NaOH with its water and impurities
record StrongLiquorTank(double causticMolPerS, Stream makeUp) implements Operation {
    private static final int NAOH = Substances.index("NaOH(aq)");

    /// @param causticMolPerS first guess of the flow of soda
    static StrongLiquorTank of(Settings settings, double causticMolPerS) {
        Stream kilogram = CausticMakeUp.stream(settings, 1);
        return new StrongLiquorTank(causticMolPerS, kilogram.times(1 / kilogram.amount(NAOH)));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("strong-liquor");
    }

    @Override
    public List<String> knobs() {
        return List.of("caustic");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double back = Liquor.of(in.amounts()).causticMolPerS();
        double added = inlets.knob(0) * causticMolPerS - back;
        Stream fresh = makeUp.times(added);
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("fresh caustic", fresh)
                        .reading("caustic_mol_per_s", inlets.knob(0) * causticMolPerS)
                        .reading("make_up_mol_per_s", added);
        if (added < 0 && back > 0) {
            ledger.warning(
                    "more soda comes back than digestion takes: the ore brings soda that no residue"
                            + " binds; raise evaporation.salting_share or give liquor away");
        }
        return Work.of(ledger.build(), Stream.mix(in, fresh));
    }
}
