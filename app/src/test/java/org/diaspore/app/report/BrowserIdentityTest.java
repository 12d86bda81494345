package org.diaspore.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.diaspore.plant.Plant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page in a real browser; skipped with a message where there is no Chromium.
@Tag("browser")
class BrowserIdentityTest {
    @TempDir Path folder;

    @Test
    void the_page_opens_runs_its_script_and_complains_of_nothing()
            throws IOException, InterruptedException {
        Path page = folder.resolve("report.html");
        Files.writeString(page, HtmlReport.of(Samples.run(Plant.UPGRADE_BAYER)));
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        Process browser =
                new ProcessBuilder(
                                chromium(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--enable-logging=stderr",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--dump-dom",
                                page.toUri().toString())
                        .redirectOutput(dom.toFile())
                        .redirectError(log.toFile())
                        .start();
        boolean ended = browser.waitFor(60, TimeUnit.SECONDS);
        browser.destroyForcibly();
        assumeTrue(ended, "skipped: Chromium did not end in 60 s");
        String seen = Files.readString(dom, StandardCharsets.UTF_8);
        assertThat(seen).contains("data-ready=\"yes\"", "class=\"flow\"", "class=\"sankey\"");
        assertThat(seen.split("<svg class=\"sankey\"", -1)).hasSize(5);
        assertThat(Files.readString(log, StandardCharsets.UTF_8).lines())
                .noneMatch(line -> line.contains("CONSOLE"));
    }

    private static String chromium() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        String path = System.getenv().getOrDefault("PATH", "");
        var found =
                Stream.of(path.split(java.io.File.pathSeparator))
                        .flatMap(dir -> names.stream().map(name -> Path.of(dir, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        assumeTrue(found.isPresent(), "skipped: no Chromium on the PATH");
        return found.orElseThrow().toString();
    }
}
