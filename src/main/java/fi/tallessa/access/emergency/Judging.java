package fi.tallessa.access.emergency;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Emergencies;
import fi.tallessa.access.EmergenciesNow;
import fi.tallessa.access.EmergencyOutcome;
import fi.tallessa.access.Undo;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.BreachFound;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever answers for a customer judges each emergency in which their file was opened: that it was
 * one, or that it was a breach. Never whoever opened it.
 */
@Service
@Transactional
class Judging {

  private static final String LIST = "/reviews/emergencies";

  private final Access access;
  private final Emergencies emergencies;
  private final EmergenciesNow now;
  private final Workers workers;
  private final BreachFound breaches;

  Judging(
      Access access,
      Emergencies emergencies,
      EmergenciesNow now,
      Workers workers,
      BreachFound breaches) {
    this.access = access;
    this.emergencies = emergencies;
    this.now = now;
    this.workers = workers;
    this.breaches = breaches;
  }

  WaitingPage list(Visit visit) {
    var told = now.told(visit);
    var permits = access.enterEach(EmergencyAction.LIST, told.overseen(), visit);
    var codes = permits.stream().collect(toMap(Permit::subject, Permit::code));
    var names =
        workers.names(told.all().stream().map(Emergencies.Waiting::worker).collect(toSet()));
    return new WaitingPage(
        told.all().stream()
            .map(
                one ->
                    new WaitingPage.Line(
                        one.id(),
                        codes.get(one.subject()),
                        names.getOrDefault(one.worker(), ""),
                        one.from(),
                        one.due()))
            .toList());
  }

  Entry<JudgePage> page(Code code, UUID id, Visit visit) {
    return enter(EmergencyAction.READ, code, visit).flatMap(permit -> page(permit, id));
  }

  /** Being designated opens who has looked as well, and judges nothing. */
  private Entry<Permit> enter(Action action, Code code, Visit visit) {
    return access
        .enter(action, code, visit)
        .flatMap(
            permit ->
                access.overseen(Set.of(permit.subject()), visit).isEmpty()
                    ? Entry.closed(Refusal.NOT_YOURS_TO_DO)
                    : Entry.open(permit));
  }

  private Entry<JudgePage> page(Permit permit, UUID id) {
    return Entry.there(emergencies.one(id, permit))
        .map(
            one ->
                new JudgePage(
                    permit.code(),
                    one,
                    workers.names(List.of(one.worker())).getOrDefault(one.worker(), ""),
                    one.worker().equals(permit.visit().who()),
                    JudgeForm.BLANK,
                    Problems.none()));
  }

  /** Where to go on; what was judged before stays as it was. */
  Entry<String> judge(Code code, UUID id, JudgeForm.Judged judged, Visit visit) {
    return enter(EmergencyAction.JUDGE, code, visit)
        .flatMap(permit -> page(permit, id).map(page -> judge(page, judged, permit)));
  }

  private String judge(JudgePage page, JudgeForm.Judged judged, Permit permit) {
    var id = page.emergency().id();
    if (!emergencies.judge(id, judged.outcome(), permit)) {
      Undo.all();
      return page.address();
    }
    return judged.outcome() == EmergencyOutcome.BREACH
        ? breaches.found(id, page.happened(judged.happened()), page.code().shown(), permit.visit())
        : LIST;
  }
}
