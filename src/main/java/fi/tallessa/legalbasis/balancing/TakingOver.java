package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of people who write no tests any more: no words lie for ever where nobody reads them, and
 * none are lost because somebody has left.
 */
@Component
@Transactional
class TakingOver {

  private final BalancingDrafts drafts;
  private final Workers workers;

  TakingOver(BalancingDrafts drafts, Workers workers) {
    this.drafts = drafts;
    this.workers = workers;
  }

  Entry<LeftDraftPage> page(Service service, WorkerId author, Visit visit) {
    return Entry.there(
        left(service, author, visit)
            .flatMap(left -> drafts.of(left).map(draft -> page(service, left, draft))));
  }

  private LeftDraftPage page(Service service, LeftDraft left, BalancingDraft draft) {
    var name = workers.names(List.of(left.author())).getOrDefault(left.author(), "");
    return new LeftDraftPage(service, left, name, draft, Problems.none());
  }

  private Optional<LeftDraft> left(Service service, WorkerId author, Visit visit) {
    return drafts.left(visit.today()).stream()
        .filter(one -> one.service().equals(service.id()) && one.author().equals(author))
        .findFirst();
  }

  /**
   * @return the page again where the visitor has begun one of their own, empty when it is theirs;
   *     sent twice, it is theirs already
   */
  Entry<Optional<LeftDraftPage>> takeOver(Service service, WorkerId author, Visit visit) {
    var found = left(service, author, visit);
    if (found.isEmpty() && drafts.own(service.id(), visit).isPresent()) {
      return Entry.open(Optional.empty());
    }
    return page(service, author, visit)
        .map(
            page -> {
              if (!drafts.save(service.id(), 0, page.draft().typed(), visit)) {
                return Optional.of(own(page));
              }
              drafts.remove(service.id(), author);
              return Optional.empty();
            });
  }

  private static LeftDraftPage own(LeftDraftPage page) {
    return new LeftDraftPage(
        page.service(),
        page.left(),
        page.author(),
        page.draft(),
        Problems.of(Problem.of("own", "legalbasis.balancing.left.own")));
  }

  /** Nothing more where it is gone already. */
  void drop(Service service, WorkerId author, Visit visit) {
    left(service, author, visit).ifPresent(one -> drafts.remove(service.id(), author));
  }
}
