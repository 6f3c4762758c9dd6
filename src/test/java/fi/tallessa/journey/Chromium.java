package fi.tallessa.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one Chromium of a test run: started at the first journey, ended with the run. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          // Nothing is drawn by a program that stands for a graphics card: it costs a fifth of all.
          "--disable-software-rasterizer",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Milliseconds until what a page should come to show counts as missing. */
  private static final double PATIENCE = 20_000;

  private static Browser running;

  static synchronized Browser running() {
    if (running == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      var playwright = Playwright.create();
      running =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(onPath()).setArgs(options()));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return running;
  }

  /** Chromium's sandbox does not work for root, and is kept for everybody else. */
  private static List<String> options() {
    var options = new ArrayList<>(QUIET);
    if ("root".equals(System.getProperty("user.name"))) {
      options.add("--no-sandbox");
    }
    return options;
  }

  private static Path onPath() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The browser journeys need chromium on PATH"));
  }

  private Chromium() {}
}
