package org.diaspore.study;

import java.util.EnumMap;
import java.util.Map;
import org.diaspore.ore.Assay;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.ore.Oxide;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.setting.Settings;

/// A low-grade diasporic ore with blanks in its assay, so that its minerals are drawn too.
final class LowGradeCase {
    private LowGradeCase() {}

    static PlantCase of(Plant plant) {
        Map<Oxide, Double> oxides = new EnumMap<>(Oxide.class);
        oxides.put(Oxide.Al2O3, 0.48);
        oxides.put(Oxide.SiO2, 0.192);
        oxides.put(Oxide.Fe2O3, 0.09);
        oxides.put(Oxide.TiO2, 0.026);
        oxides.put(Oxide.LOI, 0.14);
        Ore ore = new Ore("low grade", MineralMakeup.of(Assay.of(oxides)), 0.08);
        return new PlantCase("test", plant, ore, 100, Settings.defaults());
    }
}
