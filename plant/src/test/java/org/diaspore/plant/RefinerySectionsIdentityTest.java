package org.diaspore.plant;

import java.util.*;
import org.diaspore.flowsheet.*;
import org.junit.jupiter.api.Test;

class RefinerySectionsIdentityTest {
    static Outcome solve(String plant, Stream ore, Settings settings) {
        Flowsheet.Builder drawing = new Flowsheet.Builder(plant);
        drawing.node("ore", new Feed(ore), List.of(), List.of("raw-ore"));
        if (plant.equals("bayer")) BayerSection.draw(drawing, "raw-ore", ore, settings);
        else SinterSection.draw(drawing, "raw-ore", ore, settings);
        Flowsheet f = drawing.build();
        return new Solver(f, new TearChoice.Named(List.copyOf(f.starts().keySet())))
                .solve(Accelerator.BROYDEN);
    }

    @Test
    void print() {
        // show(solve("bayer", RefineryStreams.diasporicOre(), Settings.defaults()));
        // show(solve("bayer", RefineryStreams.lowGradeOre(), Settings.defaults()));
        show(solve("bayer", RefineryStreams.concentrate(), Settings.defaults()));
        show(solve("sinter", RefineryStreams.lowGradeOre(), Settings.defaults()));
    }

    static void show(Outcome o) {
        System.out.println(
                o.converged()
                        + " it "
                        + o.iterations()
                        + " passes "
                        + o.passes()
                        + " "
                        + o.complaint()
                        + " bal "
                        + o.balance());
        System.out.println(o.variables());
        double t = o.stream("alumina").massKgPerS();
        for (Node n : o.flowsheet().nodes()) {
            Ledger l = o.ledger(n.name());
            System.out.println("  " + n.name() + " " + l.readings() + " W " + l.warnings());
            for (Duty d : l.duties())
                System.out.printf(
                        "      %s %s %.3f GJ/t%n", d.kind(), d.what(), d.watts() / t / 1e6);
            for (Supply s : l.supplies())
                System.out.printf("      %s %.4f t/t%n", s.name(), s.stream().massKgPerS() / t);
            System.out.printf("      power %.1f kWh/t%n", l.powerW() / t / 3600);
            for (String name : n.outletStreams()) {
                Stream s = o.stream(name);
                org.diaspore.chemistry.Liquor q = org.diaspore.chemistry.Liquor.of(s.amounts());
                System.out.printf(
                        "    %s %.4f t/t T %.1f solids %.4f | C %.1f A/C %.3f vol %.3f m3/t CO3 %.1f%n",
                        name,
                        s.massKgPerS() / t,
                        s.temperatureK() - 273.15,
                        s.solids().massKgPerS() / t,
                        AluminaSolubility.causticGPerL(q),
                        q.aToC(),
                        q.volumeM3PerS() * 1000 / t,
                        q.carbonateGPerL());
            }
        }
        String salts = o.hasStream("strong-liquor") ? "strong-liquor" : "sinter-liquor";
        for (org.diaspore.chemistry.Substance s : org.diaspore.chemistry.Substances.all()) {
            int i = org.diaspore.chemistry.Substances.index(s.name());
            double k = o.stream(salts).massKgPerS(i) / o.stream(salts).massKgPerS();
            if (k != 0) System.out.printf("  %s %.5f;", s.name(), k);
        }
        System.out.println();
        for (String x : List.of("residue", "alumina")) {
            for (org.diaspore.chemistry.Substance s : org.diaspore.chemistry.Substances.all()) {
                int i = org.diaspore.chemistry.Substances.index(s.name());
                double k = o.stream(x).massKgPerS(i) / t;
                if (k != 0) System.out.printf("  %s %.4f;", s.name(), k);
            }
            System.out.println();
        }
    }
}
