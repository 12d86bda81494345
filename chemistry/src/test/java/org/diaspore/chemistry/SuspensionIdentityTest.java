package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class SuspensionIdentityTest {
    private static final double T = 333.15;

    @Test
    void liquorWithoutSolidsIsLiquor() {
        double[] amounts = LiquorSample.bayer(200, 0.5, 20, 5, 5);
        Suspension slurry = Suspension.of(amounts);
        Liquor liquor = Liquor.of(amounts);
        assertThat(slurry.solidsVolumeFraction(T)).isZero();
        assertThat(slurry.densityKgPerM3(T)).isCloseTo(liquor.densityKgPerM3(T), within(1e-9));
        assertThat(slurry.viscosityPaS(T)).isCloseTo(liquor.viscosityPaS(T), within(1e-15));
        assertThat(slurry.thermalConductivityWPerMK(T))
                .isCloseTo(liquor.thermalConductivityWPerMK(T), within(1e-12));
        assertThat(slurry.heatCapacityJPerKgK(T, 1e5))
                .isCloseTo(liquor.heatCapacityJPerKgK(T, 1e5), within(1e-9));
    }

    @Test
    void heatCapacityOfASlurryIsTheSlopeOfItsEnthalpy() {
        double[] amounts = mud(0.3);
        double h = 0.01;
        double slope =
                (Enthalpy.watts(amounts, T + h, 1e5) - Enthalpy.watts(amounts, T - h, 1e5))
                        / (2 * h);
        Suspension slurry = Suspension.of(amounts);
        assertThat(slurry.heatCapacityJPerKgK(T, 1e5) * slurry.massKgPerS())
                .isCloseTo(slope, withinPercentage(0.1));
    }

    @Test
    void moreSolidsMakeASlurryDenserStifferAndABetterConductor() {
        Suspension before = Suspension.of(mud(0.01));
        for (double solids = 0.1; solids < 0.7; solids += 0.1) {
            Suspension after = Suspension.of(mud(solids));
            assertThat(after.solidsMassFraction()).isCloseTo(solids, within(1e-9));
            assertThat(after.densityKgPerM3(T)).isGreaterThan(before.densityKgPerM3(T));
            assertThat(after.viscosityPaS(T)).isGreaterThan(before.viscosityPaS(T));
            assertThat(after.thermalConductivityWPerMK(T))
                    .isGreaterThan(before.thermalConductivityWPerMK(T));
            before = after;
        }
    }

    @Test
    void nothingHasNoPropertiesAndDrySolidsHaveNoViscosity() {
        Suspension none = Suspension.of(new double[Substances.count()]);
        assertThat(none.densityKgPerM3(T)).isZero();
        assertThat(none.heatCapacityJPerKgK(T, 1e5)).isZero();
        assertThat(none.thermalConductivityWPerMK(T)).isZero();
        assertThat(none.outOfRange(T)).isEmpty();
        double[] dry = new double[Substances.count()];
        LiquorSample.put(dry, "hematite", 1);
        assertThat(Suspension.of(dry).viscosityPaS(T)).isZero();
        assertThat(Suspension.of(dry).densityKgPerM3(T)).isCloseTo(5275, within(5.0));
        assertThat(Suspension.of(dry).thermalConductivityWPerMK(T)).isCloseTo(11.3, within(1e-9));
    }

    @Test
    void tooThickASlurrySaysSo() {
        assertThat(Suspension.of(mud(0.9)).outOfRange(T))
                .anyMatch(out -> out.sentence().startsWith("viscosity of slurry is known to 60 %"));
    }

    /// Crystal volumes against the rounded densities of the registry; silica glass is 2200, the
    /// hydrous silica of cement chemistry 2070 kg/m3.
    @Test
    void volumesOfSolidsAgreeWithTheirDensities() {
        for (int i = 0; i < Substances.count(); i++) {
            Substance substance = Substances.get(i);
            if (substance.phase() == Phase.SOLID) {
                assertThat(substance.kgPerMol() / SolidVolumes.m3PerMol(i))
                        .as(substance.name())
                        .isCloseTo(substance.densityKgPerM3(), withinPercentage(6));
            } else {
                assertThat(SolidVolumes.m3PerMol(i)).isZero();
            }
        }
    }

    private static double[] mud(double solids) {
        double[] amounts = LiquorSample.lye(0.05);
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] *= 1 - solids;
        }
        LiquorSample.put(amounts, "hematite", 0.4 * solids);
        LiquorSample.put(amounts, "sodalite", 0.6 * solids);
        return amounts;
    }
}
