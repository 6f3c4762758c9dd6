package fi.tallessa.customer.protection;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Protections;
import fi.tallessa.access.Spreading;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing down that an address is protected, or that somebody made sure it is not any more. It
 * masks from the next page on.
 */
@Service
@Transactional
@Overtaken.Anew
class Protecting {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final ProtectionVersions versions;
  private final Protections protections;
  private final Workers workers;
  private final Spreading spreading;
  private final RemovedGuardians removed;

  Protecting(
      Access access,
      Data data,
      Guardians guardians,
      ProtectionVersions versions,
      Protections protections,
      Workers workers,
      Spreading spreading,
      RemovedGuardians removed) {
    this.removed = removed;
    this.spreading = spreading;
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.versions = versions;
    this.protections = protections;
    this.workers = workers;
  }

  Entry<ProtectionPage> open(Code code, Visit visit) {
    return access
        .enter(ProtectionAction.OPEN, code, visit)
        .map(
            permit -> {
              var past = versions.of(permit);
              return page(
                  permit,
                  past,
                  ProtectionForm.of(past),
                  OverForm.blank(past.size()),
                  false,
                  Problems.none());
            });
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<ProtectionPage>> protect(
      ProtectionForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(ProtectionAction.OPEN, code, visit)
        .map(permit -> protect(permit, form, sending, versions.of(permit)));
  }

  private Optional<ProtectionPage> protect(
      Permit permit, ProtectionForm form, Sending sending, List<KeptProtection> past) {
    var known = guardians.of(permit).stream().map(KeptGuardian::id).collect(toSet());
    var read = sending.act(form.check(known, permit.visit()));
    var over = OverForm.blank(past.size());
    if (!read.isFine()) {
      return Optional.of(page(permit, past, form, over, false, read.problems()));
    }
    if (past.stream().findFirst().filter(now -> now.protection().saysAs(read.sure())).isPresent()) {
      return Optional.empty();
    }
    if (form.version() != past.size()) {
      var again = form.seeing(past.size());
      return Optional.of(page(permit, past, again, over, true, Problems.none()));
    }
    var writing = access.further(ProtectionAction.CHANGE, permit);
    Overtaken.unless(versions.add(writing, past.size() + 1, read.sure()));
    protections.begin(writing, read.sure().until());
    spreading.from(writing, read.sure().until());
    removed.holdOff(writing, read.sure().guardians());
    return Optional.empty();
  }

  /** As {@link #protect}. */
  Entry<Optional<ProtectionPage>> end(OverForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(ProtectionAction.OPEN, code, visit)
        .map(permit -> end(permit, form, sending, versions.of(permit)));
  }

  private Optional<ProtectionPage> end(
      Permit permit, OverForm form, Sending sending, List<KeptProtection> past) {
    var now = past.stream().findFirst().map(KeptProtection::protection).filter(Protection::lasts);
    if (!permit.masked()) {
      return Optional.empty();
    }
    boolean another = spreading.another(permit);
    var read = sending.act(form.check(now, another));
    boolean changed = read.isFine() && form.version() != past.size();
    if (!read.isFine() || changed) {
      var again = new OverForm(form.how(), form.over(), past.size());
      return Optional.of(
          page(permit, past, ProtectionForm.of(past), again, changed, read.problems()));
    }
    var writing = access.further(ProtectionAction.CHANGE, permit);
    var ended =
        now.orElseGet(() -> Protection.withAnother(permit.visit()))
            .over(read.sure(), permit.visit().who());
    Overtaken.unless(versions.add(writing, past.size() + 1, ended));
    if (another) {
      protections.endOwn(writing);
    } else {
      protections.end(writing);
    }
    return Optional.empty();
  }

  private ProtectionPage page(
      Permit permit,
      List<KeptProtection> past,
      ProtectionForm form,
      OverForm over,
      boolean changed,
      Problems problems) {
    var by = past.stream().map(kept -> kept.protection().by()).toList();
    var names = workers.names(by.stream().distinct().toList());
    return new ProtectionPage(
        permit.code(),
        data.card(permit).name(),
        past,
        by.stream().map(one -> names.getOrDefault(one, "")).toList(),
        guardians.of(permit),
        form,
        over,
        permit.masked(),
        changed,
        problems);
  }
}
