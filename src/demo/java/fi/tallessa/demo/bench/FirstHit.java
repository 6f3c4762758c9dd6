package fi.tallessa.demo.bench;

import java.util.List;
import java.util.stream.Collectors;

/**
 * When somebody who types sees the first hit: the box waits until no letter has come for a moment
 * ({@code customer/search/page.jte}), and then the register is asked. What the browser draws comes
 * on top. Printed and never judged (decision 0047).
 */
final class FirstHit {

  /** Milliseconds after the newest letter; a test holds it to what the page says. */
  static final int BOX_WAITS = 100;

  private static final String FINDS = "find by ";

  static String told(List<Measured> clicks) {
    return clicks.stream()
        .filter(act -> act.name().startsWith(FINDS))
        .map(FirstHit::told)
        .collect(
            Collectors.joining(
                "; ",
                "First hit as typed, with the " + BOX_WAITS + " ms the box waits, median and p95: ",
                ". Promised: under 150 ms."));
  }

  private static String told(Measured act) {
    return "%s %s and %s ms"
        .formatted(
            act.name().substring(FINDS.length()),
            Report.one(BOX_WAITS + act.wall().median()),
            Report.one(BOX_WAITS + act.wall().p95()));
  }

  private FirstHit() {}
}
