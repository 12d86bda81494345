package org.diaspore.chemistry.database;

/// One species of a reaction with its coefficient; products are positive.
public record Term(String species, double coefficient) {}
