package org.diaspore.app.casefile;

import java.util.List;

/// The settings that a plant understands: the place where plants plug into the reader.
@FunctionalInterface
public interface SettingKeys {
    /// All settings of the named plant.
    List<SettingKey> of(String plant);
}
