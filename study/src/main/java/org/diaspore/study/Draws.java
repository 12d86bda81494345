package org.diaspore.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;

/// Draws of a case from its priors: uncertain settings and the minerals of the ore.
///
/// A Sobol sequence (Joe and Kuo, SIAM J. Sci. Comput. 30 (2008) 2635) over independent normal
/// deviates. Same index, same draw, whatever the plant, so that routes are compared draw by draw. A
/// setting that the case sets itself is not drawn.
public final class Draws {
    private final PlantCase plantCase;
    private final List<Setting> uncertain;
    private final double[][] deviates;

    /// @param count how many draws to prepare
    public Draws(PlantCase plantCase, int count) {
        this.plantCase = plantCase;
        this.uncertain =
                Settings.table().stream()
                        .filter(Setting::isUncertain)
                        .filter(setting -> !plantCase.settings().isChanged(setting.key()))
                        .toList();
        this.deviates = deviates(count, uncertain.size() + Mineral.values().length);
    }

    public int count() {
        return deviates.length;
    }

    public List<Setting> uncertain() {
        return uncertain;
    }

    /// The case at draw `index`, 0 to count - 1.
    public PlantCase draw(int index) {
        Map<String, Double> drawn = new LinkedHashMap<>();
        for (int i = 0; i < uncertain.size(); i++) {
            drawn.put(uncertain.get(i).key(), uncertain.get(i).at(deviates[index][i]));
        }
        double[] minerals =
                Arrays.copyOfRange(
                        deviates[index],
                        uncertain.size(),
                        uncertain.size() + Mineral.values().length);
        MineralMakeup makeup = plantCase.ore().makeup();
        return plantCase
                .with(plantCase.settings().with(drawn))
                .with(plantCase.ore().withMakeup(makeup.withFractions(makeup.draw(minerals))));
    }

    private static double[][] deviates(int count, int dimensions) {
        SobolNormals normals = new SobolNormals(dimensions);
        double[][] deviates = new double[count][];
        for (int i = 0; i < count; i++) {
            deviates[i] = normals.next();
        }
        return deviates;
    }
}
