package fi.tallessa.casework.group;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A new group, as typed.
 *
 * @param once drawn with the form: sent twice it is one group
 */
public record GroupForm(String once, String name, String service) {

  private static final int LONGEST_NAME = 80;

  public GroupForm {
    once = WholeUuid.drawnOrFresh(once).toString();
    name = Objects.requireNonNullElse(name, "");
    service = Objects.requireNonNullElse(service, "");
  }

  static GroupForm blank() {
    return new GroupForm(null, "", "");
  }

  /** The same words, for another group. */
  GroupForm anew() {
    return new GroupForm(null, name, service);
  }

  /** With the other words where somebody chose them. */
  GroupForm worded(Worded answer) {
    return new GroupForm(once, Guard.worded(answer, name), service);
  }

  Map<String, String> texts() {
    return Map.of("name", name);
  }

  Result<Group> check(List<Service> running) {
    return named()
        .with(in(running), (words, one) -> new Group(UUID.fromString(once), one, words.value()));
  }

  private Result<Words> named() {
    return named(name);
  }

  /** A name as typed, of a new group or one that is called otherwise from now on. */
  static Result<Words> named(String name) {
    return Words.line("name", name, LONGEST_NAME)
        .flatMap(words -> Result.needed(words, "name", "casework.group.name.missing"));
  }

  private Result<ServiceId> in(List<Service> running) {
    return Choice.made(
        "service",
        running.stream()
            .map(Service::id)
            .filter(one -> one.value().toString().equals(service))
            .findFirst());
  }

  @Override
  public String toString() {
    return "GroupForm";
  }
}
