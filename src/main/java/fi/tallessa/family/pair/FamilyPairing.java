package fi.tallessa.family.pair;

import fi.tallessa.access.Access;
import fi.tallessa.access.Undo;
import fi.tallessa.access.designation.Pair;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Designates a pair of workers to a family: to every file that is named, or to none. A line manager
 * names the files by their codes; which belong together stands sealed in them, and is not asked.
 */
@Service
@Transactional
class FamilyPairing {

  private final Access access;
  private final Pair pair;
  private final Relationships relationships;
  private final Workers workers;

  FamilyPairing(Access access, Pair pair, Relationships relationships, Workers workers) {
    this.access = access;
    this.pair = pair;
    this.relationships = relationships;
    this.workers = workers;
  }

  Entry<PairPage> open(Code code, Visit visit) {
    return access
        .enter(PairAction.READ, code, visit)
        .map(permit -> page(permit, PairForm.blank(), Problems.none()));
  }

  /**
   * @return the form again where something stands in the way; then nothing is written
   */
  Entry<Optional<PairPage>> designate(PairForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(PairAction.READ, code, visit)
        .map(
            permit -> {
              var may = everybody(visit).stream().map(Worker::id).toList();
              var read = sending.act(form.check(code, may, visit));
              var problems = read.isFine() ? designate(read.sure(), visit) : read.problems();
              return problems.isEmpty()
                  ? Optional.empty()
                  : Optional.of(page(permit, form, problems));
            });
  }

  private Problems designate(PairForm.Read read, Visit visit) {
    var opened = new ArrayList<Permit>();
    for (var code : read.codes()) {
      switch (access.enter(PairAction.READ, code, visit)) {
        case Entry.Open<Permit>(var permit) -> opened.add(permit);
        case Entry.Closed<Permit> closed -> {
          return Problems.of(Problem.of("codes", "family.pair.codes.not_yours"));
        }
      }
    }
    return opened.stream()
        .map(one -> designate(access.further(PairAction.DESIGNATE, one), read))
        .flatMap(Optional::stream)
        .findFirst()
        .map(FamilyPairing::undone)
        .orElse(Problems.none());
  }

  private Optional<Problem> designate(Permit permit, PairForm.Read read) {
    var code = permit.code().shown();
    return switch (pair.designate(permit, read.responsible(), read.second(), read.older())) {
      case DONE -> {
        relationships.handTo(permit, read.responsible());
        yield Optional.empty();
      }
      case DORMANT -> Optional.of(Problem.of("codes", "family.pair.law.dormant", code));
      case BARRED -> Optional.of(Problem.of("codes", "access.conflict.law.barred.pair", code));
      case TWICE -> Optional.of(Problem.of("codes", "family.pair.twice", code));
      case NO_HEALTH -> Optional.of(Problem.of("responsible", "family.pair.no_health", code));
    };
  }

  private static Problems undone(Problem why) {
    Undo.all();
    return Problems.of(why);
  }

  private PairPage page(Permit permit, PairForm form, Problems problems) {
    var self = permit.visit().who();
    return new PairPage(
        permit.code(),
        everybody(permit.visit()).stream()
            .filter(one -> !one.id().equals(self))
            .map(one -> new Choice(one.id().toString(), one.name()))
            .toList(),
        form,
        problems);
  }

  private List<Worker> everybody(Visit visit) {
    return workers.all(visit.today()).stream().filter(one -> one.role().withCustomers()).toList();
  }
}
