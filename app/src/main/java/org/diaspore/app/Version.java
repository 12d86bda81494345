package org.diaspore.app;

import picocli.CommandLine.IVersionProvider;

/// The version of this build, from its manifest.
final class Version implements IVersionProvider {
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged build" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"diaspore " + text()};
    }
}
