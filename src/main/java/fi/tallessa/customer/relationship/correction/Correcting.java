package fi.tallessa.customer.relationship.correction;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.relationship.End;
import fi.tallessa.customer.relationship.Ends;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.RelationshipAction;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.StatisticsDuty;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the days or the reason of an end, as the next version with its reason; the clock of
 * erasing counts from what is right. It ends nothing and begins nothing.
 */
@org.springframework.stereotype.Service
@Transactional
@Overtaken.Anew
class Correcting {

  private final Access access;
  private final Data data;
  private final Relationships relationships;
  private final Ends ends;
  private final StatisticsDuty statistics;
  private final Services services;
  private final Workers workers;

  Correcting(
      Access access,
      Data data,
      Relationships relationships,
      Ends ends,
      StatisticsDuty statistics,
      Services services,
      Workers workers) {
    this.access = access;
    this.data = data;
    this.relationships = relationships;
    this.ends = ends;
    this.statistics = statistics;
    this.services = services;
    this.workers = workers;
  }

  Entry<CorrectionPage> open(String id, Code code, Visit visit) {
    return enter(
        id,
        code,
        visit,
        (permit, one) -> page(permit, one, CorrectionForm.of(end(one)), false, Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<CorrectionPage>> correct(
      String id, CorrectionForm form, Sending sending, Code code, Visit visit) {
    return enter(id, code, visit, (permit, one) -> correct(permit, one, form, sending));
  }

  private Optional<CorrectionPage> correct(
      Permit opened, Relationship ended, CorrectionForm form, Sending sending) {
    var now = end(ended);
    var read =
        sending.act(form.read(ended.lasts().from(), statistics::latest, opened.visit().today()));
    if (!read.isFine()) {
      return Optional.of(page(opened, ended, form, false, read.problems()));
    }
    var said = read.sure().end();
    if (now.saysAs(said.days(), said.reason())) {
      return Optional.empty();
    }
    if (form.version() != now.version()) {
      var again = form.seeing(now.version());
      return Optional.of(page(opened, ended, again, true, Problems.none()));
    }
    var writing = access.further(RelationshipAction.CORRECT, opened);
    Overtaken.unless(
        ends.add(
            writing, ended.id(), now.version() + 1, said.days(), said.reason(), read.sure().why()));
    return Optional.empty();
  }

  private static End end(Relationship ended) {
    return ended.end().orElseThrow();
  }

  private CorrectionPage page(
      Permit permit, Relationship ended, CorrectionForm form, boolean changed, Problems problems) {
    var history = ends.history(permit, ended.id());
    return new CorrectionPage(
        permit.code(),
        data.card(permit).name(),
        ended.id(),
        services.byId(new ServiceId(ended.service())).map(Service::names).orElseThrow(),
        history,
        workers.names(history.stream().map(End::by).distinct().toList()),
        changed,
        form,
        problems);
  }

  /** One that has ended; all others are not there. */
  private <T> Entry<T> enter(
      String id, Code code, Visit visit, BiFunction<Permit, Relationship, T> step) {
    return access
        .enter(RelationshipAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(
                        relationships.of(permit).stream()
                            .filter(one -> one.id().toString().equals(id) && !one.open())
                            .findFirst())
                    .map(one -> step.apply(permit, one)));
  }
}
