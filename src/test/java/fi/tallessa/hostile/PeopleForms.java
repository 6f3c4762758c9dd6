package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms about guardians' rights, and about what people were told. */
final class PeopleForms {

  private final Office office;

  PeopleForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(custody(), asked());
  }

  private Form custody() {
    return Form.of(
            "POST /customers/{code}/guardians/{id}/custody",
            "",
            () -> office.maija,
            () ->
                new Filled(
                    below("/guardians/" + office.elli.helmi + "/custody"),
                    Map.of(
                        "custody", "joint",
                        "evidence", "register-extract",
                        "version", "" + words())))
        .with(Kind.CHOICE, "custody", "evidence")
        .with(Kind.DAY, "from", "lostOn", "on")
        .with(Kind.UNSEEN, "version");
  }

  private Form asked() {
    return Form.of(
            "POST /customers/{code}/ages/13",
            "",
            () -> office.maija,
            () -> new Filled(below("/ages/13"), Map.of("answer", "go-on")))
        .with(Kind.CHOICE, "answer")
        .with(Kind.DAY, "on");
  }

  private String below(String path) {
    return office.elli.address(path);
  }

  /** How many words on custody there are by now. */
  private int words() {
    return office
        .elli
        .bean(JdbcClient.class)
        .sql("select coalesce(max(version), 0) from customer.custody where guardian_id = ?")
        .param(office.elli.helmi)
        .query(Integer.class)
        .single();
  }
}
