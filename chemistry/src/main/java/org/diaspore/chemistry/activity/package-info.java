/// Activity coefficients of dissolved species and the activity of water, each model named by its
/// paper: Davies, extended Debye-Hückel and B-dot, SIT, Pitzer.
///
/// A model is compiled for an ordered list of species into index arrays; temperature and pressure
/// are set once per state, and the evaluation neither allocates nor looks up names.
@NullMarked
package org.diaspore.chemistry.activity;

import org.jspecify.annotations.NullMarked;
