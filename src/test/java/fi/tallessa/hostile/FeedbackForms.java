package fi.tallessa.hostile;

import fi.tallessa.feedback.OpenRound;
import fi.tallessa.hostile.Form.Filled;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What people say of a service. */
final class FeedbackForms {

  private final Office office;

  FeedbackForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /feedback", "", () -> office.sanna, () -> new Filled("/feedback", round()))
            .with(Kind.CHOICE, "service")
            .with(Kind.DAY, "until")
            .with(Kind.UNSEEN, "once"),
        // What is sent is shown to nobody before the round is over: FeedbackTest reads it then.
        Form.of(
                "POST /feedback/{token}",
                "",
                office::browser,
                () -> new Filled(OpenRound.link(office.elli), Map.of("helped", "4")))
            .with(Kind.CHOICE, "listened", "helped", "knew", "reached")
            .with(Kind.UNSEEN, "text", "once", "marked", "asked"));
  }

  private Map<String, String> round() {
    return Map.of(
        "service", office.service.toString(),
        "once", UUID.randomUUID().toString(),
        "until", DateTimeFormatter.ofPattern("d.M.uuuu").format(office.today().plusDays(20)));
  }
}
