package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.stream.Stream;

/** The forms of the nightly work. */
final class NightlyForms {

  static Stream<Form> all(Office office) {
    return Stream.of(
        Form.of(
                "POST /reviews/nightly/{job}/pause",
                "",
                () -> office.sanna,
                () -> new Filled(notPaused(office), Map.of("why", "hold")))
            .with(Kind.CHOICE, "why"));
  }

  /** The address of the form; a job that is paused already has none. */
  private static String notPaused(Office office) throws Exception {
    var address = "/reviews/nightly/customer.night.drafts/pause";
    office.sanna.submit(address + "/end");
    return address;
  }

  private NightlyForms() {}
}
