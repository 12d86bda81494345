package org.diaspore.study.validation;

import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Formula;
import org.diaspore.study.Sheet;

/// Checks of published numbers against each other, where a source gives enough of them for no more.
enum PublishedArithmetic implements UnitCase {
    /// A planned refinery: ore and its hydrates against the product (pre-feasibility report, 2020).
    KUDARGARHI("V6a") {
        private static final double ORE_KT_PER_Y = 376;
        private static final double ALUMINA_IN_HYDRATES = 0.33 + 0.09; // 8 to 10 % boehmitic: 9
        private static final double AIMED_RECOVERY = 0.92;
        private static final double HYDRATE_KT_PER_Y = 200;

        @Override
        public Map<String, Double> figures() {
            double whole = ORE_KT_PER_Y * ALUMINA_IN_HYDRATES * HYDRATE_PER_ALUMINA;
            return Map.of(
                    "plan.hydrate",
                    whole * AIMED_RECOVERY,
                    "plan.recovery",
                    HYDRATE_KT_PER_Y / whole);
        }

        @Override
        String sum() {
            return "376 kt/y x (0.33 + 0.09) x 1.530 t Al(OH)3 per t Al2O3 x 0.92, ore taken as dry";
        }
    },
    /// More alumina from nearly the same liquor: the yield before (Escalona).
    INTERALUMINA("V12") {
        private static final double YIELD_AFTER_KG_PER_M3 = 80;
        private static final double BEFORE_MT_PER_Y = 1.3;
        private static final double AFTER_MT_PER_Y = 2.0;

        @Override
        public Map<String, Double> figures() {
            return Map.of(
                    "interalumina.earlier_yield",
                    YIELD_AFTER_KG_PER_M3 * BEFORE_MT_PER_Y / AFTER_MT_PER_Y);
        }

        @Override
        String sum() {
            return "80 kg/m3 x 1.3 / 2.0 Mt/y, liquor flow unchanged";
        }
    };

    static final double HYDRATE_PER_ALUMINA =
            2 * Formula.of("Al(OH)3").kgPerMol() / Formula.of("Al2O3").kgPerMol();

    private final String caseId;

    PublishedArithmetic(String caseId) {
        this.caseId = caseId;
    }

    abstract String sum();

    @Override
    public String caseId() {
        return caseId;
    }

    @Override
    public Sheet working() {
        return new Sheet(
                caseId + ": " + RefineryCase.of(caseId).title(),
                "",
                List.of("sum"),
                List.of(List.of(sum())));
    }
}
