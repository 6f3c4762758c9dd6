package fi.tallessa.customer.relationship.end;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.relationship.KeptUntil;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Retention;
import fi.tallessa.customer.relationship.StatisticsDuty;
import fi.tallessa.customer.relationship.TypedEnd;
import fi.tallessa.holdings.EndsWithIt;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.TurnList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the list together: everybody who keeps something to be done is asked. */
@Component
class EndPages {

  private final Data data;
  private final Services services;
  private final StatisticsDuty statistics;
  private final Retention retention;
  private final List<StillOpen> stillOpen;
  private final List<EndsWithIt> withIt;

  EndPages(
      Data data,
      Services services,
      StatisticsDuty statistics,
      Retention retention,
      List<StillOpen> stillOpen,
      List<EndsWithIt> withIt) {
    this.data = data;
    this.services = services;
    this.statistics = statistics;
    this.retention = retention;
    this.stillOpen = stillOpen;
    this.withIt = withIt;
  }

  EndPage of(Permit permit, List<Relationship> related, EndForm form, Problems problems) {
    return page(permit, related, Optional.empty(), form, problems);
  }

  /** Somebody else has ended it after the form was opened. */
  EndPage meanwhile(Permit permit, List<Relationship> related, Relationship ended, EndForm form) {
    return page(permit, related, Optional.of(ended), form, Problems.none());
  }

  private EndPage page(
      Permit permit,
      List<Relationship> related,
      Optional<Relationship> meanwhile,
      EndForm form,
      Problems problems) {
    var open = related.stream().filter(Relationship::open).toList();
    return new EndPage(
        permit.code(),
        data.card(permit).firstName(),
        open(open),
        TurnList.of(Turn.END, stillOpen, permit, true),
        open.size() == 1 ? also(permit) : List.of(),
        open.size() == 1 ? kept(permit, open.getFirst(), form) : Optional.empty(),
        meanwhile,
        form,
        problems);
  }

  /** Only what there is; with one of several relationships nothing else ends. */
  private List<EndPage.Also> also(Permit permit) {
    return withIt.stream()
        .map(one -> new EndPage.Also(one.code(), one.key(), one.count(permit)))
        .filter(one -> one.count() > 0)
        .toList();
  }

  /** The codes of all that can end with it: each is ticked until somebody takes it away. */
  List<String> withIt() {
    return withIt.stream().map(EndsWithIt::code).toList();
  }

  private List<EndPage.Open> open(List<Relationship> open) {
    var all = services.all();
    return open.stream()
        .map(
            one ->
                new EndPage.Open(
                    one.id(),
                    all.stream()
                        .filter(service -> service.id().equals(new ServiceId(one.service())))
                        .map(Service::names)
                        .findFirst()
                        .orElseThrow()))
        .toList();
  }

  private Optional<KeptUntil> kept(Permit permit, Relationship ending, EndForm form) {
    var read =
        new TypedEnd(form.lastDay(), form.statisticsUntil(), "other")
            .read(ending.lasts().from(), statistics::latest, permit.visit().today());
    return read.isFine() ? Optional.of(retention.of(read.sure().days())) : Optional.empty();
  }
}
