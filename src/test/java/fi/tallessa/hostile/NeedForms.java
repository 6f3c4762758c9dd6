package fi.tallessa.hostile;

import fi.tallessa.association.Names;
import fi.tallessa.association.UnitId;
import fi.tallessa.association.Units;
import fi.tallessa.casework.need.Old;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether an old note is needed still, and what a unit keeps. */
final class NeedForms {

  private final Office office;
  private final UnitId unit;

  NeedForms(Office office) {
    this.office = office;
    this.unit =
        office.elli.bean(Units.class).add(new Names("Perhetyö", "Familjearbete", "Family work"));
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /customers/{code}/need/{id}", "", () -> office.maija, this::shortened)
            .with(Kind.CHOICE, "how")
            .with(Kind.NOTE, "text")
            .with(Kind.DAY, "until")
            .with(Kind.UNSEEN, "version", "worded", "asked")
            .shownAt("."),
        Form.of(
                "POST /reviews/need/{unit}",
                "",
                () -> office.sanna,
                () ->
                    new Filled(
                        "/reviews/need/" + unit,
                        Map.of(
                            "once",
                            UUID.randomUUID().toString(),
                            "outcome",
                            "less",
                            "words",
                            "Fewer letters are kept")))
            .with(Kind.CHOICE, "outcome")
            .with(Kind.WORDS, "words")
            .with(Kind.DAY, "next")
            .with(Kind.UNSEEN, "once", "worded", "asked")
            .shownAt("."));
  }

  /** Longer than anything that is typed instead. */
  private Filled shortened() throws Exception {
    var elli = new OneFile(office.elli.beans(), office.elli.maija);
    new GivenConsents(elli).notes();
    var old = new Old(elli);
    old.wrote("She told of her summer. ".repeat(300));
    var note = old.first();
    return new Filled(
        elli.address(note),
        Map.of("how", "thin", "text", "She told of it", "version", old.version(note)));
  }
}
