package org.diaspore.study.robustness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.ore.Ore;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;

/// Cases of one plant with random feasible ores and settings.
///
/// Kinds of ore take turns; see {@link OreRange} and {@link SettingRange} for what is drawn from
/// where. Draw `index` is the same whatever else is drawn.
///
/// @param seed any number; another gives other refineries
/// @param stretch how many times as wide as the table's the ranges of settings are: 1 for feasible
///   ones, above to find where a plant breaks
public record RandomRefineries(Plant plant, long seed, double stretch) {
    private static final double DRY_KG_PER_S = 100; // about 3 Mt/y; scales the plant and no more

    /// One random case.
    ///
    /// @param values settings drawn, SI
    public record Drawn(int index, String kind, Map<String, Double> values, PlantCase plantCase) {
        /// The same case with one setting back at the plant's own value.
        Drawn without(String key) {
            Map<String, Double> fewer = new LinkedHashMap<>(values);
            fewer.remove(key);
            Settings settings = Settings.defaults().with(fewer);
            return new Drawn(index, kind, fewer, plantCase.with(settings));
        }
    }

    /// The case of a draw.
    ///
    /// @param index 0 and up
    public Drawn draw(int index) {
        SeededDraw draw = new SeededDraw(seed, index, 0);
        List<OreRange> kinds = OreRange.of(plant.id());
        OreRange kind = kinds.get(index % kinds.size());
        Ore ore = kind.draw(draw);
        PlantCase usual =
                new PlantCase(
                        plant.id() + " draw " + index,
                        plant,
                        ore,
                        DRY_KG_PER_S,
                        Settings.defaults());
        Map<String, Double> values = new LinkedHashMap<>();
        for (Setting setting : Settings.table(plant.parts())) {
            double own = usual.settings().si(setting.key());
            double value = SettingRange.draw(draw, plant.id(), setting, own, stretch);
            if (value != own) {
                values.put(setting.key(), value);
            }
        }
        return new Drawn(index, kind.kind(), values, usual.with(Settings.defaults().with(values)));
    }
}
