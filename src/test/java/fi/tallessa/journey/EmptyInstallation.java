package fi.tallessa.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import fi.tallessa.ThrowawayHome;
import fi.tallessa.faults.RegisterProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as it is first started: nobody works here, and a link stands on the console. */
final class EmptyInstallation implements AutoCloseable {

  private static final Pattern FIRST =
      Pattern.compile("The first manager begins at ((https://localhost:\\d+)/begin/\\S+)");

  private final RegisterProcess register;
  private final Matcher link;
  private final List<BrowserContext> browsers = new ArrayList<>();

  private EmptyInstallation(RegisterProcess register) {
    this.register = register;
    var said = register.await("Nobody", 1, Duration.ofMinutes(3)).getFirst();
    this.link = FIRST.matcher(said);
    if (!link.find()) {
      throw new AssertionError("no link in: " + said);
    }
  }

  static EmptyInstallation started() throws IOException {
    var folder = RegisterProcess.folder("empty");
    var keys = RegisterProcess.folder("empty-tls").resolve("test.p12");
    ThrowawayHome.certificate(keys);
    return new EmptyInstallation(
        RegisterProcess.register(
            folder,
            "--server.ssl.enabled=true",
            "--server.ssl.key-store=" + keys,
            "--server.ssl.key-store-password=throwaway",
            "--server.ssl.key-store-type=PKCS12"));
  }

  String firstLink() {
    return link.group(1);
  }

  /** A browser of their own for somebody who comes. */
  Page browser() {
    var context =
        Chromium.running()
            .newContext(
                new NewContextOptions()
                    .setIgnoreHTTPSErrors(true)
                    .setBaseURL(link.group(2))
                    .setLocale("en")
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(1280, 900));
    browsers.add(context);
    return context.newPage();
  }

  @Override
  public void close() {
    browsers.forEach(BrowserContext::close);
    register.close();
  }
}
