package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Work phones, and the numbers in them. */
final class PhoneForms {

  private static final AtomicInteger NUMBER = new AtomicInteger(5000);
  private static final Pattern PHONE = Pattern.compile("/phones/[0-9a-f-]{36}(?=\")");

  private final Office office;

  PhoneForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /phones", "", () -> office.sanna, () -> new Filled("/phones", phone()))
            .with(Kind.SHAPED, "number")
            .with(Kind.CHOICE, "holder"),
        Form.of(
                "POST /phones/{id}/numbers",
                "",
                () -> office.maija,
                () -> new Filled(held() + "/numbers", Map.of("code", office.elli.code.shown())))
            .with(Kind.SHAPED, "code"),
        Form.of(
                "POST /phones/{id}/removal",
                "",
                () -> office.maija,
                () -> new Filled(held() + "/removal", Map.of("code", office.elli.code.shown())))
            .with(Kind.UNSEEN, "code", "from"),
        Form.of(
                "POST /phones/{id}/holder",
                "",
                () -> office.sanna,
                () -> new Filled(held() + "/holder", Map.of("holder", maija(), "version", "1")))
            .with(Kind.CHOICE, "holder")
            .with(Kind.UNSEEN, "version"),
        Form.of(
                "POST /phones/{id}/disuse",
                "",
                () -> office.sanna,
                () -> new Filled(held() + "/disuse", Map.of("why", "lost", "version", "1")))
            .with(Kind.CHOICE, "why")
            .with(Kind.UNSEEN, "version"));
  }

  private Map<String, String> phone() {
    return Map.of("number", "" + NUMBER.incrementAndGet(), "holder", maija());
  }

  private String maija() {
    return office.elli.maija.toString();
  }

  /** A phone Maija has had from the start: its version is 1. */
  private String held() throws Exception {
    var phone = phone();
    office.sanna.submit("/phones", Forms.pairs(phone));
    var list = office.maija.open("/phones").getContentAsString();
    return PHONE
        .matcher(list)
        .results()
        .map(found -> found.group())
        .reduce((one, last) -> last)
        .orElseThrow();
  }
}
