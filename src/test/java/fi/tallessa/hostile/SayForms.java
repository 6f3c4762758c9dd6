package fi.tallessa.hostile;

import fi.tallessa.casework.say.Keeping;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** What a minor keeps from their guardians. */
final class SayForms {

  private static final String SAY = "POST /customers/{code}/say/{kind}/{id}";
  private static final String GUARDIAN = "POST /customers/{code}/for-guardian/{guardian}";
  private static final String PHONE = "/say/datum/phone";

  private final Office office;
  private final OneFile elli;
  private OneFile hidden;

  SayForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija, "2012-02-14");
  }

  Stream<Form> all() {
    return Stream.of(
        say("", "", Map.of("reason", Keeping.WHY, "judged", Keeping.JUDGED))
            .with(Kind.WORDS, "reason", "judged")
            .shownAt(elli.address(PHONE)),
        say("/refusal", "", Map.of("reason", "It would leave her alone with it"))
            .with(Kind.WORDS, "reason")
            .with(Kind.UNSEEN, "judged")
            .shownAt(elli.address(PHONE)),
        Form.of(SAY + "/end", "", () -> office.maija, this::ending)
            .with(Kind.WORDS, "reason")
            .with(Kind.UNSEEN, "judged")
            .shownAt(elli.address(PHONE)),
        Form.of(GUARDIAN + "/release", "", () -> office.maija, this::releasing)
            .with(Kind.WORDS, "reason"));
  }

  /** To a guardian from whom the child is hidden. */
  private Filled releasing() {
    if (hidden == null) {
      hidden = new OneFile(office.elli.beans(), office.elli.maija, "2012-02-14");
      hidden.protect(LocalDate.of(2036, 1, 1));
    }
    return new Filled(
        hidden.address("/for-guardian/" + hidden.helmi + "/release"),
        Map.of("reason", "Agreed with the social worker"));
  }

  private Form say(String act, String way, Map<String, String> boxes) {
    return Form.of(
        SAY + act, way, () -> office.maija, () -> new Filled(elli.address(PHONE + act), boxes));
  }

  /** Each time it is kept anew first. */
  private Filled ending() throws Exception {
    office.maija.submit(
        elli.address(PHONE), "reason", Keeping.WHY, "judged", Keeping.JUDGED + " still");
    return new Filled(elli.address(PHONE + "/end"), Map.of("reason", "Told her father herself"));
  }
}
