package fi.tallessa.customer.registering;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.awaiting.Awaiting;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WholeUuid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A new customer as typed: six fields, and the guardian where the age asks for one. Everything
 * comes back as it was typed when it cannot be kept.
 *
 * @param q the search box, whose words are carried into name and birth
 * @param carriedName what the search put into {@code name}; where that still stands there, the next
 *     search may put its own words
 * @param adult "yes" where "adult, not asked" is ticked
 * @param once drawn for each form, so that one form sent twice makes one customer
 * @param anew where a form that has opened a file before is to open another: what it is known by
 *     from now on, which then stands in {@code once}
 * @param waiting the id of the draft this form goes on from, or blank
 */
public record NewCustomerForm(
    String q,
    String carriedName,
    String carriedBirth,
    String source,
    String organisation,
    String name,
    String birth,
    String adult,
    String domicile,
    String service,
    String reason,
    GuardForm guard,
    String once,
    String anew,
    String waiting) {

  public NewCustomerForm {
    q = Objects.requireNonNullElse(q, "");
    carriedName = Objects.requireNonNullElse(carriedName, "");
    carriedBirth = Objects.requireNonNullElse(carriedBirth, "");
    source = Objects.requireNonNullElse(source, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    name = Objects.requireNonNullElse(name, "");
    birth = Objects.requireNonNullElse(birth, "");
    adult = Objects.requireNonNullElse(adult, "");
    domicile = Objects.requireNonNullElse(domicile, "");
    service = Objects.requireNonNullElse(service, "");
    reason = Objects.requireNonNullElse(reason, "");
    guard = Objects.requireNonNullElse(guard, GuardForm.EMPTY);
    once = Objects.requireNonNullElse(anew == null || anew.isEmpty() ? once : anew, "");
    anew = "";
    waiting = Objects.requireNonNullElse(waiting, "");
  }

  static NewCustomerForm blank() {
    var once = UUID.randomUUID().toString();
    return new NewCustomerForm(
        null, null, null, null, null, null, null, null, null, null, null, null, once, null, null);
  }

  /** With the words of the search in name and birth, where nothing else stands there. */
  NewCustomerForm carrying() {
    var found = Carried.from(q);
    return with(
        found,
        Carried.into(name, carriedName, found.name()),
        Carried.into(birth, carriedBirth, found.birth()),
        service,
        guard,
        waiting);
  }

  /** With the one service chosen, where there is only one to choose. */
  NewCustomerForm choosingOnly(List<ServiceId> offered) {
    var carried = new Carried(carriedName, carriedBirth);
    return offered.size() != 1
        ? this
        : with(carried, name, birth, offered.getFirst().toString(), guard, waiting);
  }

  /** Going on from a draft: the child's first name, the guardian and the number are there. */
  NewCustomerForm goingOn(SubjectId draft, Awaiting read) {
    var number = new PhoneNumber(read.phone()).shown();
    var told = new GuardForm(null, null, null, null, null, read.guardian(), number, null);
    var carried = new Carried(carriedName, carriedBirth);
    return with(carried, read.childsFirstName(), birth, service, told, draft.toString());
  }

  /** With why a relationship would begin, where the form does not ask. */
  public NewCustomerForm because(Reason why) {
    return new NewCustomerForm(
        q,
        carriedName,
        carriedBirth,
        source,
        organisation,
        name,
        birth,
        adult,
        domicile,
        service,
        why.code(),
        guard,
        once,
        anew,
        waiting);
  }

  private NewCustomerForm with(
      Carried carried, String name, String birth, String service, GuardForm guard, String waiting) {
    return new NewCustomerForm(
        q,
        carried.name(),
        carried.birth(),
        source,
        organisation,
        name,
        birth,
        adult,
        domicile,
        service,
        reason,
        guard,
        once,
        anew,
        waiting);
  }

  /** The draft this form goes on from. */
  Optional<SubjectId> waitingId() {
    try {
      return waiting.isBlank() ? Optional.empty() : Optional.of(SubjectId.of(waiting));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** What makes this form the same when it is sent again; a form without it is always another. */
  UUID onceOrFresh() {
    return WholeUuid.drawnOrFresh(once);
  }

  /**
   * All that was typed about the customer, box by box: by this, the same form sent again is told
   * from one that was changed.
   */
  List<String> typed() {
    return Stream.concat(
            Stream.of(source, organisation, name, birth, adult, domicile, service, reason, waiting),
            guard.typed().stream())
        .toList();
  }

  Optional<ServiceId> chosenService() {
    return ServiceId.parse(service);
  }

  /** The first word of the name, to ask by. */
  String firstName() {
    return Stream.of(name.strip().split("\\s+")).findFirst().orElse("");
  }

  @Override
  public String toString() {
    return "NewCustomerForm";
  }
}
