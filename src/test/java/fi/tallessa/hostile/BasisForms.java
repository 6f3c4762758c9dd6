package fi.tallessa.hostile;

import fi.tallessa.People;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.LegalBases;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import java.util.Map;
import java.util.stream.Stream;

/** What a group of data rests on. */
final class BasisForms {

  private final Office office;

  BasisForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    var path = office.elli.address("/bases/basic");
    return Stream.of(
        Form.of(
                "POST /customers/{code}/bases/{group}",
                "",
                () -> office.maija,
                () -> new Filled(path, boxes()))
            .with(Kind.WORDS, "reason")
            .with(Kind.CHOICE, "basis", "purpose")
            .with(Kind.UNSEEN, "version")
            .shownAt(path));
  }

  /** A newer test each time: to choose what it rests on already is no change. */
  private Map<String, String> boxes() {
    var elli = office.elli;
    var people = elli.bean(People.class);
    InForce.make(
        elli.bean(BalancingTests.class),
        elli.service,
        elli.visit(elli.maija).today().plusYears(1),
        people.visit(people.worker(Role.MANAGER)),
        people.visit(people.worker(Role.MANAGER)));
    var newest = elli.bean(LegalBases.class).open(elli.visit(elli.maija).today()).get(elli.service);
    var version =
        elli.in(
            permit ->
                elli.bean(Bases.class).of(permit).all().stream()
                    .filter(rest -> rest.group().code().equals("basic"))
                    .mapToInt(rest -> rest.version())
                    .sum());
    return Map.of(
        "basis",
        newest.written(),
        "purpose",
        "customer-work",
        "reason",
        "A newer test",
        "version",
        "" + version);
  }
}
