package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Table;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.energy.Consumer;
import org.diaspore.plant.energy.EnergyUse;
import org.diaspore.plant.energy.PinchReport;
import org.diaspore.plant.energy.Reagents;
import org.diaspore.plant.energy.ToldHeat;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Heat of the refinery vessel by vessel: what its operations tell sums to their duties, pinch
/// analysis asks no more than is used, and every heat and crossing has a name.
class RefineryHeatIdentityTest {
    private static final Settings SETTINGS = Settings.defaults();

    private static Outcome outcome;

    @BeforeAll
    static void solve() {
        outcome = SolvedPlants.of(Plant.BAYER).outcome();
    }

    @Test
    void what_matter_takes_less_what_it_gives_is_steam_less_cooling() {
        double net = 0;
        double duties = 0;
        for (Node node : outcome.flowsheet().nodes()) {
            Ledger ledger = outcome.ledger(node.name());
            ToldHeat.kept(node.name(), ledger);
            net += ToldHeat.netW(ledger);
            duties += ToldHeat.dutiesW(ledger);
        }
        assertThat(duties).isPositive();
        assertThat(net).isCloseTo(duties, within(1e-9 * duties));
    }

    @Test
    void all_steam_and_cooling_is_told() {
        for (Node node : outcome.flowsheet().nodes()) {
            Ledger ledger = outcome.ledger(node.name());
            boolean exchanges =
                    ledger.heatW(Duty.Kind.STEAM) != 0 || ledger.heatW(Duty.Kind.COOLING) != 0;
            assertThat(ledger.segments().isEmpty()).as(node.name()).isEqualTo(!exchanges);
        }
    }

    @Test
    void the_least_hot_utility_is_no_more_than_the_steam_used() {
        PinchReport pinch = PinchReport.of(outcome, SETTINGS.si("power.pinch_approach"));
        assertThat(pinch.unseenSteamW()).isZero();
        assertThat(pinch.cascade().hotUtilityW()).isBetween(0.5 * pinch.steamW(), pinch.steamW());
        assertThat(pinch.steamW() - pinch.coolingW())
                .isCloseTo(
                        pinch.cascade().hotUtilityW() - pinch.cascade().coldUtilityW(),
                        within(1e-9 * pinch.steamW()));
    }

    @Test
    void no_heat_is_used_by_others() {
        EnergyUse use = EnergyUse.of(outcome, SETTINGS, new Reagents(0, 0, 0));
        assertThat(use.of(Consumer.OTHER).totalW()).isZero();
        assertThat(use.of(Consumer.DIGESTION).steamW()).isPositive();
        assertThat(use.of(Consumer.PREDESILICATION).steamW()).isPositive();
        assertThat(use.of(Consumer.EVAPORATION).steamW()).isPositive();
        assertThat(use.of(Consumer.CLARIFICATION).steamW()).isPositive();
        assertThat(use.of(Consumer.CALCINATION).fuelW()).isPositive();
        for (Node node : outcome.flowsheet().nodes()) {
            boolean isFeed = node.operation() instanceof Feed;
            assertThat(Consumer.of(node.name()) == Consumer.OTHER)
                    .as(node.name())
                    .isEqualTo(isFeed);
        }
    }

    @Test
    void every_crossing_of_the_boundary_has_a_gate() {
        Set<String> gates =
                Table.read(Gate.class, "gates.tsv").rows().stream()
                        .map(row -> row.text("gate"))
                        .collect(Collectors.toSet());
        for (Crossing crossing : Crossing.of(outcome)) {
            assertThat(gates).as(crossing.name()).contains(Gate.of(crossing));
        }
        assertThat(gateOf("calcite-cake")).isEqualTo("causticising_cake");
        assertThat(gateOf("salt-calcite-cake")).isEqualTo("causticising_cake");
        assertThat(gateOf("oxalate-cake")).isEqualTo("salts");
        assertThat(gateOf("waste-salt")).isEqualTo("salts");
    }

    /// Salts fall from hot liquor as it cools; nobody heats it for that.
    @Test
    void no_cooling_brings_heat() {
        for (Node node : outcome.flowsheet().nodes()) {
            for (Duty duty : outcome.ledger(node.name()).duties()) {
                boolean isBrought =
                        duty.kind() == Duty.Kind.STEAM
                                || duty.kind() == Duty.Kind.FUEL
                                || duty.kind() == Duty.Kind.RECOVERED;
                assertThat(isBrought ? duty.watts() : -duty.watts())
                        .as(node.name() + " " + duty.what())
                        .isGreaterThan(-1);
            }
        }
    }

    private static String gateOf(String stream) {
        return Gate.of(new Crossing(stream, "bayer", false, outcome.stream(stream)));
    }
}
