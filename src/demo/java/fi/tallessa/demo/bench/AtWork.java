package fi.tallessa.demo.bench;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One session of a crowd: a few customers of one day, looked at, found and written about. */
final class AtWork {

  private static final String ELSEWHERE = "/me/elsewhere";

  /** Nobody meets more families in a day. */
  private static final int A_DAY = 6;

  private final Browser browser;
  private final List<Registered> today;
  private final Random chance;
  private int saved;

  AtWork(Browser browser, List<Registered> theirs, int number) {
    this.browser = browser;
    this.chance = new Random(number);
    // Two sessions of one worker do not write about the same customer: that would be a conflict.
    int first = (number / Registrar.MANY) * A_DAY % Math.max(1, theirs.size() - A_DAY);
    this.today = theirs.subList(first, Math.min(theirs.size(), first + A_DAY));
  }

  /** Who is in twice says that it is they. */
  void hearsOfOthers() {
    var page = browser.get(ELSEWHERE).go();
    if (page.status() == 200) {
      browser.post(ELSEWHERE, FormOnPage.on(page, ELSEWHERE, Map.of("to", "/find"))).expecting(303);
    }
  }

  /** Clicks and thinks until then, beginning at any moment of the first thought. */
  List<Waited> until(Instant end) throws InterruptedException {
    var waited = new ArrayList<Waited>();
    Thread.sleep(chance.nextLong(Crowd.THINKS.toMillis()));
    while (Instant.now().isBefore(end)) {
      waited.add(something());
      Thread.sleep(thinking());
    }
    return waited;
  }

  private Duration thinking() {
    return Duration.ofMillis(
        Crowd.THINKS.toMillis() / 2 + chance.nextLong(Crowd.THINKS.toMillis()));
  }

  private Waited something() {
    var one = today.get(chance.nextInt(today.size()));
    return switch (chance.nextInt(10)) {
      case 0 -> timed("the first page", browser.get("/"), 200);
      case 1, 2 -> find(one);
      case 3 -> save(one);
      default -> timed("a customer's page", browser.get(one.page()), 200);
    };
  }

  private Waited find(Registered one) {
    var page = browser.get("/find").go();
    return page.status() == 200
        ? timed(
            "find",
            browser.post(
                "/find", FormOnPage.on(page, "/find", Map.of("q", one.name().substring(0, 3)))),
            200)
        : new Waited("find", 0, true);
  }

  private Waited save(Registered one) {
    var address = one.page() + "/data/email";
    var page = browser.get(address).go();
    if (page.status() != 200) {
      return new Waited("save", 0, true);
    }
    var value = "crowd%d.%d@example.org".formatted(saved++, chance.nextInt(100_000));
    var typed = Map.of("value", value, "asked", "known", "source", "customer");
    return timed("save", browser.post(address, FormOnPage.on(page, address, typed)), 303);
  }

  private static Waited timed(String kind, Click click, int status) {
    long start = System.nanoTime();
    boolean failed;
    try {
      failed = click.go().status() != status;
    } catch (UncheckedIOException _) {
      failed = true;
    }
    return new Waited(kind, System.nanoTime() - start, failed);
  }
}
