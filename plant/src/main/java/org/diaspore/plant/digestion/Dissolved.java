package org.diaspore.plant.digestion;

import java.util.Map;
import org.diaspore.flowsheet.Ledger;

/// What a pass through vessels did: shares dissolved by pool, silicon freed and taken up, and the
/// liquor at the end.
///
/// @param fractions share of each grain mineral and of kaolinite dissolved, by pool
/// @param siliconThere mol/s in minerals that caustic attacks
/// @param siliconFreed mol/s
/// @param siliconToProduct mol/s that left as desilication product
/// @param filmFactor on the rates of diaspore and corundum
record Dissolved(
        Map<String, Double> fractions,
        double siliconThere,
        double siliconFreed,
        double siliconToProduct,
        double filmFactor) {
    double silicaAttacked() {
        return siliconThere > 0 ? siliconFreed / siliconThere : 0;
    }

    void tell(Ledger.Builder ledger) {
        fractions.forEach((pool, x) -> ledger.reading(pool + "_dissolved_fraction", x));
        ledger.reading("silica_attacked_fraction", silicaAttacked());
    }
}
