package fi.tallessa.association.controller;

import fi.tallessa.association.Association.Said;
import fi.tallessa.association.ContactPerson;
import fi.tallessa.association.Controller;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/** What the association says of itself, as typed. */
public record ControllerForm(
    String name,
    String address,
    String contact,
    String personName,
    String personContact,
    String version) {

  private static final int LONGEST = 160;

  public ControllerForm {
    name = Objects.requireNonNullElse(name, "");
    address = Objects.requireNonNullElse(address, "");
    contact = Objects.requireNonNullElse(contact, "");
    personName = Objects.requireNonNullElse(personName, "");
    personContact = Objects.requireNonNullElse(personContact, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static ControllerForm of(Said said) {
    return new ControllerForm(
        said.controller().name(),
        said.controller().address(),
        said.controller().contact(),
        said.person().name(),
        said.person().contact(),
        "" + said.version());
  }

  /** The same words, as a change of what it says now. */
  ControllerForm over(Said now) {
    return new ControllerForm(
        name, address, contact, personName, personContact, "" + now.version());
  }

  /** All of it is needed: a notice that leaves one out is none. */
  Result<Said> read() {
    var called = line("name", name);
    var where = line("address", address);
    var reached = line("contact", contact);
    var whom = line("personName", personName);
    var how = line("personContact", personContact);
    var problems = Problems.in(called, where, reached, whom, how);
    return problems.isEmpty()
        ? Result.fine(
            new Said(
                new Controller(called.sure(), where.sure(), reached.sure()),
                new ContactPerson(whom.sure(), how.sure()),
                Version.of(version)))
        : Result.faulty(problems);
  }

  private static Result<String> line(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "ControllerForm";
  }
}
