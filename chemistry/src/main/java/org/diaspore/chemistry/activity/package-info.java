/// Activity coefficients of dissolved species and the activity of water, each model named by its
/// paper: Davies, extended Debye-Hückel and B-dot, SIT, Pitzer.
///
/// A model is compiled for an ordered list of species into index arrays; temperature and pressure
/// are set once per state, and the evaluation neither allocates nor looks up names. Two shapes:
/// {@link org.diaspore.chemistry.activity.IonicStrengthModel} needs the ionic strength alone,
/// {@link org.diaspore.chemistry.activity.MolalityModel} every molality, and both give analytic
/// slopes by composition and temperature.
///
/// ```java
/// var pitzer = new Pitzer(parameters, List.of("Na+", "OH-"), List.of(1, -1));
/// pitzer.at(423.15, 5e5);
/// double lnWater = pitzer.evaluate(new double[] {4, 4}, lnGamma);
/// ```
///
/// Pitzer and SIT write the excess Gibbs energy as sums of products of molalities, and gammas,
/// osmotic coefficient and slopes are its derivatives; the usual sums over cations and anions were
/// dropped, because each would have needed slopes of its own. E-theta is summed over charges, not
/// ions. Conventions and constants are those of PHREEQC 3.8, for whose databases the models are;
/// where they break Gibbs-Duhem the class says what is done.
@NullMarked
package org.diaspore.chemistry.activity;

import org.jspecify.annotations.NullMarked;
