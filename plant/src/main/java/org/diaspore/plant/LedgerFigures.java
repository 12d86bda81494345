package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Outcome;

/// The ledgers of soda, alumina, water and impurities as figures per tonne of calcined alumina.
final class LedgerFigures {
    private static final double KG_PER_T = 1000;
    private static final List<String> CIRCULATING = List.of("strong-liquor", "sinter-liquor");

    private final Outcome outcome;
    private final FigureList list;
    private final List<Crossing> crossings;
    private final double aluminaKgPerS;

    LedgerFigures(Outcome outcome, FigureList list) {
        this.outcome = outcome;
        this.list = list;
        this.crossings = Crossing.of(outcome);
        this.aluminaKgPerS = SiteStreams.alumina(outcome).solids().massKgPerS();
    }

    void add() {
        lines("refinery.soda", SodaLedger.of(outcome, crossings), KG_PER_T, "kg NaOH/t");
        alumina();
        MaterialLedger water = WaterLedger.of(crossings);
        lines("refinery.water", water, 1, "t/t");
        double evaporated = WaterLedger.evaporatedKgPerS(outcome);
        list.add(
                "refinery.water.evaporated",
                evaporated / aluminaKgPerS,
                "t/t",
                "water driven off liquors inside {} over alumina {} kg/s",
                List.of(),
                evaporated,
                aluminaKgPerS);
        for (Impurity impurity : Impurity.values()) {
            impurity(impurity);
        }
    }

    /// All lines of a ledger per alumina, in and out.
    private void lines(String prefix, MaterialLedger ledger, double factor, String unit) {
        for (MaterialLedger.Line line : ledger.in()) {
            line(prefix + ".in." + line.name(), line.kgPerS() * factor, unit, ledger.what());
        }
        for (MaterialLedger.Line line : ledger.out()) {
            line(prefix + "." + line.name(), line.kgPerS() * factor, unit, ledger.what());
        }
        closure(prefix, ledger);
    }

    private void line(String name, double flow, String unit, String what) {
        list.add(
                name,
                flow / aluminaKgPerS,
                unit,
                what + " over alumina {} kg/s",
                List.of(),
                aluminaKgPerS);
    }

    private void closure(String prefix, MaterialLedger ledger) {
        list.add(
                "balance." + prefix.substring(prefix.indexOf('.') + 1) + "_closure",
                ledger.closure(),
                "fraction",
                ledger.what() + ": in {}, out {} kg/s",
                List.of(),
                ledger.inKgPerS(),
                ledger.outKgPerS());
    }

    private void alumina() {
        MaterialLedger ledger = AluminaLedger.of(crossings);
        double in = ledger.inKgPerS();
        for (MaterialLedger.Line line : ledger.out()) {
            list.add(
                    "refinery.alumina." + line.name(),
                    line.kgPerS() / in,
                    "fraction",
                    "Al2O3 that leaves there {} of {} kg/s that come in",
                    List.of(),
                    line.kgPerS(),
                    in);
        }
        closure("refinery.alumina", ledger);
    }

    private void impurity(Impurity impurity) {
        MaterialLedger ledger = impurity.ledger(crossings);
        if (ledger.inKgPerS() == 0) {
            return;
        }
        String prefix = "refinery.impurity." + impurity.word();
        for (MaterialLedger.Line line : ledger.out()) {
            line(
                    prefix + "." + line.name(),
                    line.kgPerS() * KG_PER_T,
                    "kg " + impurity.countedAs() + "/t",
                    ledger.what());
        }
        for (String liquor : CIRCULATING) {
            if (outcome.hasStream(liquor)) {
                list.add(
                        prefix + ".turns",
                        impurity.turns(outcome, liquor, crossings),
                        "-",
                        "what goes round in " + liquor + " over what comes in",
                        List.of());
                break;
            }
        }
        closure("balance." + impurity.word(), ledger);
    }
}
