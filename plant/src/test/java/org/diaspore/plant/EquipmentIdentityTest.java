package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.diaspore.plant.equipment.Equipment;
import org.diaspore.plant.equipment.EquipmentList;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The equipment list of the diasporic Bayer plant: complete, proportional to the rate, and without
/// a say in the balance.
class EquipmentIdentityTest {
    private static Result result;

    @BeforeAll
    static void run() {
        result = run(100, Settings.defaults());
    }

    private static Result run(double dryKgPerS, Settings settings) {
        return PlantRun.run(
                new PlantCase("Liulin", Plant.BAYER, ExampleOres.liulin(), dryKgPerS, settings));
    }

    @Test
    void every_vessel_of_the_process_has_a_line() {
        List<Equipment> lines = EquipmentList.of(result);
        assertThat(lines.stream().map(Equipment::item))
                .contains(
                        "mills",
                        "predesilication tanks",
                        "slurry heater",
                        "live-steam heater",
                        "digesters",
                        "flash tank",
                        "dilution tank",
                        "settlers",
                        "polishing filters",
                        "pregnant-liquor tanks",
                        "washers",
                        "causticiser",
                        "residue filters",
                        "heat interchange",
                        "precipitation tank",
                        "interstage cooler",
                        "cyclones",
                        "seed thickener",
                        "seed filters",
                        "hydrate filters",
                        "spent-liquor tanks",
                        "calciners",
                        "evaporator effect 1",
                        "oxalate crystalliser",
                        "salt crystalliser",
                        "strong-liquor tanks");
        assertThat(lines.stream().filter(line -> line.item().equals("precipitation tank")))
                .hasSize(12);
    }

    @Test
    void a_line_has_a_size_says_how_and_rests_on_settings_there_are() {
        for (Equipment line : EquipmentList.of(result)) {
            assertThat(line.size().each()).as(line.toString()).isPositive().isFinite();
            assertThat(line.size().number()).as(line.toString()).isPositive();
            assertThat(line.how()).as(line.toString()).isNotBlank().doesNotContain("{}");
            assertThat(line.rests()).as(line.toString()).allMatch(Settings::isKnown);
        }
    }

    @Test
    void twice_the_ore_takes_twice_the_volume_area_and_power() {
        List<Equipment> one = EquipmentList.of(result);
        List<Equipment> two = EquipmentList.of(run(200, Settings.defaults()));
        assertThat(two).hasSameSizeAs(one);
        for (int i = 0; i < one.size(); i++) {
            Equipment.Size small = one.get(i).size();
            Equipment.Size large = two.get(i).size();
            if (small.adds()) {
                assertThat(large.all() / small.all())
                        .as(one.get(i).toString())
                        .isCloseTo(2, within(1e-6));
            }
        }
    }

    @Test
    void settings_of_sizes_alone_leave_the_plant_as_it_is() {
        Settings larger =
                Settings.defaults()
                        .with(
                                Map.of(
                                        "digestion.flash_time", 360.0,
                                        "precipitation.tank_volume", 1000.0,
                                        "evaporation.storage_time", 86400.0));
        Result other = run(100, larger);
        for (Figure figure : result.figures().values()) {
            if (!figure.name().startsWith("solve.")) {
                assertThat(other.value(figure.name())).as(figure.name()).isEqualTo(figure.value());
            }
        }
        assertThat(volume(other, "flash tank") / volume(result, "flash tank"))
                .isCloseTo(2, within(1e-12));
        assertThat(volume(other, "spent-liquor tanks") / volume(result, "spent-liquor tanks"))
                .isCloseTo(2, within(1e-12));
        assertThat(volume(other, "precipitation tank"))
                .isCloseTo(volume(result, "precipitation tank"), within(1e-6));
        assertThat(
                        EquipmentList.of(other).stream()
                                .filter(line -> line.item().equals("precipitation tank")))
                .allMatch(line -> line.size().each() <= 1000);
    }

    private static double volume(Result of, String item) {
        return EquipmentList.of(of).stream()
                .filter(line -> line.item().equals(item) && line.size().measure().equals("volume"))
                .mapToDouble(line -> line.size().all())
                .sum();
    }
}
