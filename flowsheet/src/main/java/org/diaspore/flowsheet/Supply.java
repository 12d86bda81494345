package org.diaspore.flowsheet;

/// Matter that enters across the plant's boundary at an operation's demand, such as wash water.
public record Supply(String name, Stream stream) {}
