package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Spec;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// One operation with the inlets it has in a solved plant, or with some it may get.
public record SampleWork(String name, Operation operation, List<Stream> streams, double[] knobs) {

    public static SampleWork of(String name, Operation operation, Stream... streams) {
        return new SampleWork(name, operation, List.of(streams), new double[0]);
    }

    /// An operation of one inlet that takes a knob.
    public static SampleWork turned(String name, Operation operation, double knob, Stream stream) {
        return new SampleWork(name, operation, List.of(stream), new double[] {knob});
    }

    /// Walks the nodes of every ready plant, and of plants set to draw or to work in another way,
    /// so that a new operation is covered just by being drawn.
    static List<SampleWork> drawn() {
        List<SampleWork> all = new ArrayList<>();
        for (Plant plant : Plant.values()) {
            add(all, plant, "", Map.of());
        }
        add(
                all,
                Plant.UPGRADE,
                ", three adiabatic stages, fresh slaking water",
                Map.of(
                        "leach.stages", 3.0,
                        "leach.adiabatic", 1.0,
                        "lime.slaking_with_weak_wash", 0.0,
                        "roast.temperature", 1125 + 273.15));
        add(
                all,
                Plant.BAYER,
                ", cooler, natural gas, steam let into the slurry, liquors flashed",
                Map.of(
                        "digestion.temperature",
                        Units.toSi(260, "degC"),
                        "digestion.steam_injection",
                        1.0,
                        "site.fuel",
                        1.0,
                        "evaporation.kind",
                        1.0,
                        "clarification.interchange_kind",
                        1.0));
        return all;
    }

    private static void add(
            List<SampleWork> all, Plant plant, String how, Map<String, Double> settings) {
        PlantCase plantCase =
                new PlantCase(
                        "ready",
                        plant,
                        SolvedPlants.ore(plant),
                        100,
                        Settings.defaults().with(settings));
        Outcome outcome =
                settings.isEmpty()
                        ? SolvedPlants.of(plant).outcome()
                        : PlantRun.run(plantCase).outcome();
        for (Node node : outcome.flowsheet().nodes()) {
            if (!(node.operation() instanceof Feed)) {
                all.add(of(node, outcome, plant.id() + how));
            }
        }
    }

    private static SampleWork of(Node node, Outcome outcome, String plant) {
        List<Stream> streams =
                node.inletStreams().stream()
                        .map(port ->
                                Stream.mix(
                                        port.stream().map(outcome::stream).toArray(Stream[]::new)))
                        .toList();
        double[] knobs = new double[node.operation().knobs().size()];
        Arrays.fill(knobs, 1);
        for (Spec spec : outcome.flowsheet().specs()) {
            for (Spec.Turn turn : spec.turns()) {
                if (turn.node().equals(node.name())) {
                    knobs[node.operation().knobs().indexOf(turn.knob())] =
                            turn.factor() * outcome.variables().getOrDefault(spec.name(), 1.0);
                }
            }
        }
        return new SampleWork(plant + ": " + node.name(), node.operation(), streams, knobs);
    }

    public Work run() {
        return operation.run(new Inlets(streams.toArray(Stream[]::new), knobs));
    }

    /// Runs it and asserts that all it says is finite and that elements and energy close.
    public Work closed() {
        Work work = run();
        for (Stream out : work.outlets()) {
            assertThat(out.temperatureK()).isFinite();
            for (double amount : out.amounts()) {
                assertThat(amount).isFinite();
            }
        }
        work.ledger().duties().forEach(duty -> assertThat(duty.watts()).isFinite());
        work.ledger().readings().forEach((key, value) -> assertThat(value).as(key).isFinite());
        assertThat(work.ledger().powerW()).isFinite();
        Balance.of(streams, work).require(name);
        return work;
    }

    public SampleWork times(double factor) {
        double[] turned = knobs.clone();
        for (int k = 0; k < turned.length; k++) {
            // A share stays what it is, a flow grows with the plant.
            turned[k] *= operation.knobs().get(k).equals("fraction") ? 1 : factor;
        }
        return with(streams.stream().map(stream -> stream.times(factor)).toList(), turned);
    }

    public SampleWork with(List<Stream> other) {
        return with(other, knobs);
    }

    public SampleWork with(List<Stream> other, double[] otherKnobs) {
        return new SampleWork(name, operation, other, otherKnobs);
    }

    @Override
    public String toString() {
        return name;
    }
}
