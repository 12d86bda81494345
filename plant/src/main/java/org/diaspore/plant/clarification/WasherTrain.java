package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Counter-current washers on a given wash liquor: mud in at the first washer, wash at the last.
///
/// Stages, reversion and heat are those of {@link MudWashing}.
public record WasherTrain(MudWashing washing) implements Operation {
    static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");

    /// The front washers, between settler and causticiser.
    public static WasherTrain of(Settings settings) {
        return of(settings, (int) Math.rint(settings.si("clarification.front_washers")));
    }

    /// @param washers stages; with none the mud passes
    public static WasherTrain of(Settings settings, int washers) {
        return new WasherTrain(MudWashing.of(settings, washers));
    }

    @Override
    public List<String> inlets() {
        return List.of("mud", "wash");
    }

    @Override
    public List<String> outlets() {
        return List.of("overflow", "mud");
    }

    @Override
    public Work run(Inlets inlets) {
        Ledger.Builder ledger = Ledger.builder();
        Parted washed = washing.wash(inlets.stream(0), inlets.stream(1), ledger);
        return Work.of(ledger.build(), washed.first(), washed.second());
    }
}
