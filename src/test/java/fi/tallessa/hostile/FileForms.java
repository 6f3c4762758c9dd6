package fi.tallessa.hostile;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms of a customer's file. */
final class FileForms {

  private static final String DATUM = "POST /customers/{code}/data/{field}";
  private static final String GUARDIAN = "POST /customers/{code}/guardians/";

  private final Office office;

  FileForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
            data(),
            choices(),
            verifications(),
            guardians(),
            awareness(),
            new ProtectionForms(office).all(),
            new BasisForms(office).all(),
            new ConsentedForms(office).all())
        .flatMap(some -> some);
  }

  private Stream<Form> data() {
    return Stream.of(
        datum(Field.NAME, "Elli Rantala").with(Kind.WORDS, "value"),
        datum(Field.ADDRESS, "Linnankatu 1").with(Kind.WORDS, "value"),
        datum(Field.BIRTH, "14.2.2015").with(Kind.DAY, "value"),
        datum(Field.SAFE_WAY, "Own number after 16").with(Kind.WORDS, "value"),
        datum(Field.DOMICILE, "Turku").with(Kind.SHAPED, "value"),
        datum(Field.PHONE, "040 555 0101").with(Kind.SHAPED, "value").with(Kind.CHOICE, "source"),
        datum(Field.EMAIL, "elli@example.fi").with(Kind.SHAPED, "value"),
        datum(Field.GENDER, "female").with(Kind.CHOICE, "value"),
        datum(Field.EMAIL, "a@example.fi", Map.of("source", "professional", "organisation", "x"))
            .with(Kind.WORDS, "organisation"));
  }

  private Form datum(Field field, String good) {
    return datum(field, good, Map.of("source", "mother"));
  }

  private Form datum(Field field, String good, Map<String, String> but) {
    var path = office.elli.address("/data/" + field.code());
    return unseen(
            Form.of(
                DATUM,
                field.code() + " " + but.get("source"),
                () -> office.maija,
                () -> new Filled(path, told(field, good, but))))
        .with(Kind.UNSEEN, "to", "seen", "cautions")
        .shownAt(path + "/history");
  }

  private Map<String, String> told(Field field, String good, Map<String, String> but) {
    var boxes = new HashMap<>(Map.of("value", good, "version", "" + version(field)));
    boxes.putAll(but);
    return boxes;
  }

  private static Form unseen(Form form) {
    return form.with(Kind.UNSEEN, "value", "asked", "source", "organisation", "version");
  }

  /** Somebody else was faster; this is what comes after both versions were seen. */
  private Stream<Form> choices() {
    var path = office.elli.address("/data/name");
    return Stream.of("chosen", "written")
        .map(
            take ->
                unseen(
                        Form.of(
                            DATUM + "/choice",
                            take,
                            () -> office.maija,
                            () -> new Filled(path + "/choice", chosen(take))))
                    .with(Kind.UNSEEN, "seen", "chosen", "both", "take")
                    .with(Kind.WORDS, take.equals("written") ? "both" : "value")
                    .shownAt(path + "/history"));
  }

  private Map<String, String> chosen(String take) {
    var version = "" + version(Field.NAME);
    return Map.of(
        "value", "Elli Maria Rantala",
        "both", "Elli Maria Rantala",
        "source", "mother",
        "version", version,
        "seen", version,
        "chosen", "mine",
        "take", take);
  }

  private Stream<Form> verifications() {
    return Stream.of("/data/verification", "/data/{field}/verification")
        .map(
            path ->
                Form.of(
                        "POST /customers/{code}" + path,
                        "",
                        () -> office.maija,
                        () ->
                            new Filled(
                                office.elli.address(path.replace("{field}", "phone")),
                                Map.of("by", office.elli.helmi.toString(), "seen", "phone:1")))
                    .with(Kind.CHOICE, "by")
                    .with(Kind.UNSEEN, "seen", "correct"));
  }

  private Stream<Form> guardians() {
    return Stream.of(
        guardian("new", "new", "0"), guardian("{id}", office.elli.helmi.toString(), null), merge());
  }

  private Form guardian(String place, String id, String version) {
    return Form.of(
            GUARDIAN + place,
            "",
            () -> office.maija,
            () ->
                new Filled(
                    office.elli.address("/guardians/" + id),
                    antti(version == null ? "" + guardianVersion() : version)))
        .with(Kind.WORDS, "name", "safeWay", "language")
        .with(Kind.SHAPED, "phone", "email")
        .with(Kind.CHOICE, "role", "interpreter", "source")
        .with(Kind.UNSEEN, "organisation", "version", "cautions", "once")
        .shownAt(office.elli.address(""));
  }

  private static Map<String, String> antti(String version) {
    return new HashMap<>(
        Map.of(
            "name", "Antti",
            "role", "father",
            "interpreter", "needed",
            "source", "father",
            "version", version));
  }

  private Form merge() {
    return Form.of(
            GUARDIAN + "{id}/choice",
            "",
            () -> office.maija,
            () ->
                new Filled(
                    office.elli.address("/guardians/" + office.elli.helmi + "/choice"),
                    Map.of(
                        "version", "" + guardianVersion(),
                        "seen", "" + guardianVersion(),
                        "mine.safeWay", "After six",
                        "chosen.safeWay", "written",
                        "both.safeWay", "After six, no voicemail")))
        .with(Kind.WORDS, "both.safeWay")
        .with(Kind.UNSEEN, "mine.safeWay", "chosen.safeWay", "seen", "version");
  }

  private Stream<Form> awareness() {
    return Stream.of(
        awareness("by us", Map.of("how", "phone", "by", "us"))
            .with(Kind.UNSEEN, "teller")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "how", "by"),
        awareness("by a school", Map.of("how", "letter", "by", "professional", "teller", "x"))
            .with(Kind.UNSEEN, "how", "by", "on")
            .with(Kind.WORDS, "teller"));
  }

  private Form awareness(String way, Map<String, String> boxes) {
    return Form.of(
        GUARDIAN + "{id}/awareness",
        way,
        () -> office.maija,
        () ->
            new Filled(
                office.elli.address("/guardians/" + office.elli.helmi + "/awareness"), boxes));
  }

  private int version(Field field) {
    return newest(
        """
        select coalesce(max(version), 0) from customer.datum
        where subject_id = (select subject_id from access.file where code = ?) and field = ?
        """,
        office.elli.code.value(),
        field.code());
  }

  private int guardianVersion() {
    return newest("select max(version) from customer.guardian where id = ?", office.elli.helmi);
  }

  private int newest(String sql, Object... of) {
    return office.elli.bean(JdbcClient.class).sql(sql).params(of).query(Integer.class).single();
  }
}
