package fi.tallessa.hostile;

import fi.tallessa.anonymous.Lines;
import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Help without a name, which has no box to write in. */
final class AnonymousForms {

  private final Office office;
  private final String line;

  AnonymousForms(Office office) {
    this.office = office;
    var lines = office.bean(Lines.class);
    lines.open(office.service, Optional.empty(), office.today());
    this.line = lines.open(office.today()).getFirst().id().toString();
  }

  Stream<Form> all() {
    return Stream.of(
        // The answer is the page itself, with its receipt: AnonymousTest sends one twice.
        Form.of("POST /anonymous", "", () -> office.maija, () -> new Filled("/anonymous", tapped()))
            .with(Kind.CHOICE, "line", "channel", "topic", "who", "gender", "area")
            .with(Kind.UNSEEN, "once", "receipts"),
        Form.of(
                "POST /anonymous/undo",
                "",
                () -> office.maija,
                () -> new Filled("/anonymous/undo", Map.of()))
            .with(Kind.UNSEEN, "receipts"),
        Form.of(
                "POST /setup/lines",
                "",
                () -> office.sanna,
                () ->
                    new Filled(
                        "/setup/lines", Map.of("service", office.service.toString(), "grant", "")))
            .with(Kind.CHOICE, "service", "grant"));
  }

  private Map<String, String> tapped() {
    return Map.of("line", line, "channel", "phone", "topic", "school", "who", "from-10");
  }
}
