package fi.tallessa.customer.looked;

import fi.tallessa.access.Access;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.audit.Looks;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.customer.print.GuardianFiles;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who has looked at somebody's data, when and for what, and no worker by name: whose name is
 * told is weighed first, as the worker has rights of their own (C-579/21, A11).
 */
@Service
@Transactional
class LookedReporting {

  private final Access access;
  private final Looks looks;
  private final LookedDays days;
  private final Data data;
  private final GuardianFiles guardians;
  private final Association association;
  private final Protections protections;
  private final LookedSince since;

  LookedReporting(
      Access access,
      Looks looks,
      LookedDays days,
      Data data,
      GuardianFiles guardians,
      Association association,
      Protections protections,
      LookedSince since) {
    this.since = since;
    this.access = access;
    this.looks = looks;
    this.days = days;
    this.data = data;
    this.guardians = guardians;
    this.association = association;
    this.protections = protections;
  }

  Entry<LookedPage> open(Code code, Visit visit) {
    return access
        .enter(LookedAction.OPEN, code, visit)
        .map(
            permit ->
                new LookedPage(permit.code(), data.card(permit).name(), guardians.all(permit)));
  }

  Entry<LookedPaper> customer(Code code, Visit visit) {
    return access.enter(LookedAction.PAPER, code, visit).map(this::paper);
  }

  private LookedPaper paper(Permit permit) {
    var first = since.day(permit.visit());
    return new LookedPaper(
        association.controller(),
        permit.code(),
        first,
        days.since(first, permit),
        protections.stillThere(permit));
  }

  /**
   * To a guardian who may act for the child today, and from whom the child is not hidden (K5, K9):
   * on which days, and nothing that tells one entry from another, so that what a minor keeps to
   * themselves leaves no mark on it (K3).
   */
  Entry<GuardianPaper> guardian(String id, Code code, Visit visit) {
    return access
        .enter(LookedAction.GUARDIAN, code, visit)
        .flatMap(
            permit ->
                Entry.there(guardians.find(permit, id).filter(whom -> !whom.hidden()))
                    .map(whom -> paper(permit, whom)));
  }

  private GuardianPaper paper(Permit permit, ForWhom whom) {
    var still = protections.stillAs(permit);
    var first = since.day(permit.visit());
    return new GuardianPaper(
        association.controller(),
        permit.code(),
        whom,
        first,
        GuardianPaper.months(looks.openedOn(LookedSince.start(first), permit)),
        still);
  }
}
