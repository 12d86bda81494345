package org.diaspore.plant.evaporation;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.*;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
class ScratchTest {
    @Test void scan() {
        Stream l = BayerLiquors.spent();
        double w = l.massKgPerS(Substances.index("water"));
        for (double n = 4; n <= 6; n++) for (double fl : new double[]{2,3,4,5}) for (double rem : new double[]{0.3,0.38,0.45}) for (double tf : new double[]{65,80}) {
            Settings s = Settings.defaults().with("evaporation.effects", n).with("evaporation.product_flashes", fl);
            Work k = Promises.run(MultipleEffectEvaporator.of(s), List.of(l.at(tf+273.15)), new double[]{rem*w});
            System.out.printf("n %.0f flashes %.0f removal %.2f feed %.0f: %.3f passes %.0f %s%n", n, fl, rem, tf, k.ledger().reading("steam_kg_per_kg"), k.ledger().reading("passes"), k.ledger().warnings());
        }
        MultipleEffectEvaporator op = MultipleEffectEvaporator.of(Settings.defaults());
        for (int r = 0; r < 8; r++) { long t0=System.nanoTime(); double x=0; for (int i=0;i<5000;i++) x+=op.run(new Inlets(new Stream[]{l}, new double[]{0.38*w+i*1e-4})).ledger().powerW(); System.out.println((System.nanoTime()-t0)/5000/1000.0+" us "+x); }
    }
}
