package fi.tallessa.casework.forguardian;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Unmaskings;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.customer.print.GuardianFiles;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child from whom a guardian is kept away is shown to that guardian by nobody, unless somebody
 * who works with the child says why: one act, one line in the log, ten minutes (K9).
 */
@Service
@Transactional
@Overtaken.Anew
class Releasing {

  private static final int NEWEST = 50;

  private final Access access;
  private final Data data;
  private final GuardianFiles guardians;
  private final Releases releases;
  private final Unmaskings unmaskings;
  private final RemovedGuardians removed;

  Releasing(
      Access access,
      Data data,
      GuardianFiles guardians,
      Releases releases,
      Unmaskings unmaskings,
      RemovedGuardians removed) {
    this.removed = removed;
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.releases = releases;
    this.unmaskings = unmaskings;
  }

  Entry<ReleasePage> open(String guardian, Code code, Visit visit) {
    return access
        .enter(ForGuardianAction.OPEN, code, visit)
        .flatMap(permit -> Entry.there(page(permit, guardian)));
  }

  /** Empty when it is done, the same sent twice once; else the page again. */
  Entry<Optional<ReleasePage>> release(
      String guardian, ReleaseForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(ForGuardianAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(page(permit, guardian)).map(page -> sent(permit, page, form, sending)));
  }

  private Optional<ReleasePage> sent(
      Permit opened, ReleasePage page, ReleaseForm form, Sending sending) {
    var why = sending.act(form.check());
    if (!why.isFine()) {
      return Optional.of(page.again(form, why.problems()));
    }
    if (holding(opened, page.whom()).noneMatch(one -> one.says(why.sure()))) {
      var permit = access.further(ForGuardianAction.RELEASE, opened);
      releases.add(permit, page.whom().guardian(), why.sure());
      removed.holdOff(permit, page.whom().guardian());
    }
    return Optional.empty();
  }

  /** Nobody has to release what is not held back, and who only covers, or learns, cannot. */
  private Optional<ReleasePage> page(Permit permit, String guardian) {
    return guardians
        .find(permit, guardian)
        .filter(ForWhom::hidden)
        .filter(whom -> unmaskings.mayBegin(permit))
        .map(
            whom ->
                new ReleasePage(
                    permit.code(),
                    data.card(permit).name(),
                    whom,
                    ReleaseForm.EMPTY,
                    Problems.none()));
  }

  /** Whether anything is shown to this guardian now, by whoever asks. */
  boolean shows(Permit permit, ForWhom whom) {
    return whom.may() && (!whom.hidden() || holding(permit, whom).findAny().isPresent());
  }

  /** When what was released is held back again: a later reason lasts longer. */
  Optional<Instant> until(Permit permit, ForWhom whom) {
    return whom.hidden()
        ? holding(permit, whom).map(Release::until).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private Stream<Release> holding(Permit permit, ForWhom whom) {
    return releases.of(permit, NEWEST).stream()
        .filter(one -> one.holds(whom.guardian(), permit.visit().who(), permit.visit().when()));
  }
}
