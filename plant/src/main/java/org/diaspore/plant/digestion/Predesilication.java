package org.diaspore.plant.digestion;

import java.util.List;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Predesilication: holds slurry at temperature.
public record Predesilication(double temperatureK) implements Operation {
    public static Predesilication of(Settings settings) {
        return new Predesilication(settings.si("digestion.predesilication_temperature"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        Stream out = in.at(temperatureK);
        Ledger ledger =
                Ledger.builder()
                        .duty(Duty.Kind.STEAM, "predesilication", out.enthalpyW() - in.enthalpyW())
                        .build();
        return Work.of(ledger, out);
    }
}
