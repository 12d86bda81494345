package org.diaspore.plant;

/// Energy to break rock from one size to a smaller, J/kg: Bond's third theory.
///
/// W = 10 Wi (1/sqrt(P80) - 1/sqrt(F80)), sizes in um (F. C. Bond, Trans. AIME 193 (1952) 484).
final class Bond {
    private Bond() {}

    static double energyJPerKg(double workIndexJPerKg, double feed80M, double product80M) {
        double rise = 1 / Math.sqrt(product80M * 1e6) - 1 / Math.sqrt(feed80M * 1e6);
        return 10 * workIndexJPerKg * Math.max(rise, 0);
    }
}
