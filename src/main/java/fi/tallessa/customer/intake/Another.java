package fi.tallessa.customer.intake;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.LegalBases;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * A customer of one service comes to another as well (S1): in the same file, in the list of that
 * service by code. Whoever works there sees nothing else before they are designated.
 */
@org.springframework.stereotype.Service
@Transactional
@Overtaken.Anew
class Another {

  private final Access access;
  private final Data data;
  private final Intakes intakes;
  private final Relationships relationships;
  private final Services services;
  private final LegalBases bases;
  private final Guard guard;
  private final Deadlines deadlines;

  Another(
      Access access,
      Data data,
      Intakes intakes,
      Relationships relationships,
      Services services,
      LegalBases bases,
      Guard guard,
      Deadlines deadlines) {
    this.access = access;
    this.data = data;
    this.intakes = intakes;
    this.relationships = relationships;
    this.services = services;
    this.bases = bases;
    this.guard = guard;
    this.deadlines = deadlines;
  }

  /** Empty where they are on the way to a service already. */
  Entry<Optional<AnotherPage>> open(Code code, Visit visit) {
    return access
        .enter(IntakeAction.READ, code, visit)
        .map(
            permit ->
                intakes.of(permit).filter(KeptIntake::open).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                        page(permit, AnotherForm.BLANK, Problems.none(), Asking.NOTHING)));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<AnotherPage>> come(
      AnotherForm typed, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(IntakeAction.READ, code, visit)
        .map(permit -> come(permit, typed.worded(answer), answer, sending));
  }

  private Optional<AnotherPage> come(
      Permit opened, AnotherForm form, Worded answer, Sending sending) {
    var kept = intakes.of(opened);
    if (sending == Sending.TO_BE_DONE && kept.filter(one -> one.says(form)).isPresent()) {
      return Optional.empty();
    }
    var related = relationships.of(opened);
    var read =
        sending.act(
            form.read(
                running(opened.visit()).stream().map(Service::id).toList(),
                service -> bases.forNewFile(service, opened.visit()),
                service -> MayCome.to(service, related, kept),
                opened.visit()));
    var asking = guard.read(opened, answer, "need", form.need(), "");
    var again =
        InTheWay.of(
            read, asking, sending, (problems, asked) -> page(opened, form, problems, asked));
    if (again.isEmpty()) {
      write(opened, kept, read.sure());
      guard.keep(opened, answer, form.need());
    }
    return again;
  }

  private void write(Permit opened, Optional<KeptIntake> kept, AnotherForm.Read read) {
    var permit = access.further(IntakeAction.ANOTHER, opened);
    var visit = permit.visit();
    Overtaken.unless(
        intakes.add(
            permit,
            kept.map(KeptIntake::version).orElse(0) + 1,
            read.service(),
            read.on(),
            IntakeState.toldBy(read.told().source()),
            GoesOn.by(deadlines, visit.today()).received(),
            new Noted(read.told(), read.need().orElse(null), visit.who())));
  }

  private List<Service> running(Visit visit) {
    return services.running(visit.today());
  }

  private AnotherPage page(Permit permit, AnotherForm form, Problems problems, Asking asking) {
    var there =
        relationships.of(permit).stream()
            .filter(Relationship::open)
            .map(Relationship::service)
            .toList();
    return new AnotherPage(
        permit.code(),
        data.card(permit).name(),
        running(permit.visit()).stream().filter(one -> !there.contains(one.id().value())).toList(),
        form,
        problems,
        asking);
  }
}
