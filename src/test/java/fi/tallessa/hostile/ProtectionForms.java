package fi.tallessa.hostile;

import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms about a protected address. */
final class ProtectionForms {

  private static final String AT = "POST /customers/{code}/protection";

  private final Office office;

  /** A file of its own: what is hidden in it could not be looked for after other forms. */
  private final OneFile aino;

  ProtectionForms(Office office) {
    this.office = office;
    this.aino = new OneFile(office.elli.beans(), office.elli.maija);
  }

  Stream<Form> all() {
    var path = aino.address("/protection");
    return Stream.of(
        Form.of(AT, "", () -> office.maija, () -> new Filled(path, protecting()))
            .with(Kind.DAY, "from", "until")
            .with(Kind.CHOICE, "evidence")
            .with(Kind.UNSEEN, "guardians", "version"),
        Form.of(AT + "/end", "", () -> office.maija, () -> new Filled(path + "/end", ending()))
            .with(Kind.WORDS, "how")
            .with(Kind.CHOICE, "over")
            .with(Kind.UNSEEN, "version")
            .shownAt(path),
        Form.of(
                AT + "/unmasking",
                "",
                () -> office.maija,
                () -> new Filled(path + "/unmasking", Map.of("reason", "A letter", "proof", "1")))
            .with(Kind.ASKED, "reason")
            .with(Kind.SECRET, "proof"),
        Form.of(
            AT + "/masking", "", () -> office.maija, () -> new Filled(path + "/masking", Map.of())),
        Form.of(
            "POST /customers/{code}/unmaskings/{id}/reading",
            "",
            () -> office.sanna,
            () ->
                new Filled(
                    aino.address("/unmaskings/" + UUID.randomUUID() + "/reading"), Map.of())));
  }

  private Map<String, String> protecting() {
    return Map.of(
        "from", "1.9.2026",
        "until", "1.9.2036",
        "evidence", "decision-seen",
        "version", "" + versions());
  }

  /** Each time it is protected anew first. */
  private Map<String, String> ending() throws Exception {
    office.maija.submit(
        aino.address("/protection"),
        "evidence",
        "told-by-customer",
        "from",
        "2.9.2026",
        "version",
        "" + versions());
    return Map.of("over", "customer", "how", "Extract seen", "version", "" + versions());
  }

  private int versions() {
    return office
        .bean(JdbcClient.class)
        .sql(
            "select count(*) from customer.protection join access.file using (subject_id) where code = ?")
        .param(aino.code.value())
        .query(Integer.class)
        .single();
  }
}
