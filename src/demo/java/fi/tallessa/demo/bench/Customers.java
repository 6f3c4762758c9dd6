package fi.tallessa.demo.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The first registrar's own customers, gone through one after the other, at work. */
final class Customers {

  private final Browser browser;
  private final List<Registered> mine;
  private int next;

  Customers(Browser browser, Home home) throws IOException {
    this.browser = browser;
    this.mine = Registered.all(home).stream().filter(one -> one.registrar() == 0).toList();
  }

  List<Click> pages(int times) {
    return clicks(times, one -> browser.get(one.page()));
  }

  List<Click> plainPages(int times) {
    return clicks(times, one -> browser.plain(one.page()));
  }

  List<Click> byName(int times) {
    return clicks(times, one -> find(one.name().substring(0, 3)));
  }

  List<Click> byCode(int times) {
    return clicks(times, one -> find(one.code()));
  }

  List<Click> byPhone(int times) {
    return clicks(times, one -> find(one.phone()));
  }

  /** So many edits can be made ready at once without one of them meeting another. */
  int differentEdits() {
    return mine.size() * Edit.values().length;
  }

  /** Each form is opened beforehand, so that only saving it is measured. */
  List<Click> edits(int times) {
    return IntStream.range(0, times)
        .mapToObj(n -> edit(mine.get(n % mine.size()), Edit.values()[n / mine.size()]))
        .toList();
  }

  private Click edit(Registered one, Edit edit) {
    var address = one.page() + "/data/" + edit.name().toLowerCase(Locale.ROOT);
    var typed =
        Map.of("value", edit.value.formatted(next++), "asked", "known", "source", "customer");
    var page = browser.get(address).expecting(200);
    return browser.post(address, FormOnPage.on(page, address, typed));
  }

  private enum Edit {
    ADDRESS("Mittauskuja %d, 20100 Turku"),
    EMAIL("somebody%d@example.org");

    private final String value;

    Edit(String value) {
      this.value = value;
    }
  }

  private Click find(String words) {
    var page = browser.get("/find").expecting(200);
    return browser.post("/find", FormOnPage.on(page, "/find", Map.of("q", words)));
  }

  private List<Click> clicks(int times, Function<Registered, Click> doing) {
    return IntStream.range(0, times).mapToObj(n -> doing.apply(another())).toList();
  }

  private Registered another() {
    return mine.get(next++ % mine.size());
  }
}
