package fi.tallessa.customer.registering;

import fi.tallessa.access.Access;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.customer.awaiting.Awaiting;
import fi.tallessa.customer.awaiting.Telling;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.search.LookAlike;
import fi.tallessa.customer.search.LookAlikes;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.LegalBases;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.staff.Memberships;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Registers a customer: search first, then one screen, then a file that rests on something. */
@org.springframework.stereotype.Service
public class Registering {

  private final Services services;
  private final Memberships memberships;
  private final LegalBases legalBases;
  private final Values values;
  private final LookAlikes lookAlikes;
  private final OpenedFiles files;
  private final Registrations registrations;
  private final Telling telling;
  private final Access access;

  Registering(
      Services services,
      Memberships memberships,
      LegalBases legalBases,
      Values values,
      LookAlikes lookAlikes,
      OpenedFiles files,
      Registrations registrations,
      Telling telling,
      Access access) {
    this.services = services;
    this.memberships = memberships;
    this.legalBases = legalBases;
    this.values = values;
    this.lookAlikes = lookAlikes;
    this.files = files;
    this.registrations = registrations;
    this.telling = telling;
    this.access = access;
  }

  /** An empty form, with its one service chosen where there is only one. */
  @Transactional
  NewCustomerPage blank(String lang, Visit visit) {
    return page(NewCustomerForm.blank(UUID.randomUUID()), Problems.none(), false, lang, visit);
  }

  /** The form with the words of the search carried into it, and who looks alike. */
  @Transactional
  NewCustomerPage searched(NewCustomerForm form, String lang, Visit visit) {
    return switch (lookAlikes.of(form.q(), RegisteringAction.LOOK_ALIKE, lang, visit)) {
      case Result.Faulty<List<LookAlike>>(var problems) -> page(form, problems, false, lang, visit);
      case Result.Fine<List<LookAlike>>(var alike) ->
          page(form.carrying(), Problems.none(), false, lang, visit).with(alike);
    };
  }

  @Transactional
  public Answer register(NewCustomerForm form, String lang, Visit visit) {
    var intent =
        form.check(
            visit.today(),
            service -> basis(service, visit),
            typed -> values.read(Field.DOMICILE, "domicile", typed, visit.today()));
    return switch (intent) {
      case Result.Faulty<Intent>(var problems) ->
          new Answer.Unsaved(page(form, problems, true, lang, visit));
      case Result.Fine<Intent>(Intent.ProtectChild protect) -> new Answer.Protect();
      case Result.Fine<Intent>(Intent.ReachGuardian reach) -> await(reach, form, visit);
      case Result.Fine<Intent>(Intent.OpenFile asked) ->
          new Answer.Opened(open(asked, form, visit));
    };
  }

  /** The form of a draft that waits, filled in with what is in it (D5). */
  @Transactional
  Entry<NewCustomerPage> goOn(SubjectId waiting, String lang, Visit visit) {
    return telling
        .read(waiting, visit)
        .map(
            read ->
                page(
                    NewCustomerForm.blank(UUID.randomUUID()).goingOn(waiting, read),
                    Problems.none(),
                    false,
                    lang,
                    visit));
  }

  private Answer await(Intent.ReachGuardian reach, NewCustomerForm form, Visit visit) {
    var awaiting = new Awaiting(reach.childsFirstName(), reach.guardian(), reach.phone());
    form.waitingId()
        .ifPresentOrElse(
            waiting -> telling.change(waiting, awaiting, form.onceOrFresh(), visit),
            () -> telling.await(awaiting, form.onceOrFresh(), visit));
    return new Answer.Waits();
  }

  private Code open(Intent.OpenFile asked, NewCustomerForm form, Visit visit) {
    var once = form.onceOrFresh();
    return registrations
        .by(once)
        .flatMap(subject -> again(subject, visit))
        .orElseGet(
            () -> {
              var permit = files.open(asked, visit);
              registrations.keep(permit, once);
              form.waitingId().ifPresent(waiting -> telling.erase(waiting, visit));
              return permit.code();
            });
  }

  /** The same form once more: the file it has opened. */
  private Optional<Code> again(SubjectId subject, Visit visit) {
    return access.enterEach(RegisteringAction.OPEN, List.of(subject), visit).stream()
        .findFirst()
        .map(permit -> permit.code());
  }

  BasisPart basis(NewCustomerForm form, Visit visit) {
    return form.chosenService().map(service -> part(basis(service, visit))).orElse(BasisPart.NONE);
  }

  private static BasisPart part(Result<LegitimateInterest> basis) {
    return switch (basis) {
      case Result.Fine<LegitimateInterest>(var found) ->
          new BasisPart(Optional.of(found), Optional.empty());
      case Result.Faulty<LegitimateInterest>(var problems) ->
          new BasisPart(Optional.empty(), problems.on("service"));
    };
  }

  /** A file rests on the interest of a service the registrar works in (D10, S4). */
  private Result<LegitimateInterest> basis(ServiceId service, Visit visit) {
    return memberships.mine(visit).contains(service)
        ? legalBases.forNewFile(service, visit)
        : Result.faulty("service", "customer.new.not_your_service");
  }

  private NewCustomerPage page(
      NewCustomerForm form, Problems problems, boolean sent, String lang, Visit visit) {
    var mine = memberships.mine(visit);
    var offered = services.all().stream().filter(service -> mine.contains(service.id())).toList();
    var filled = form.choosingOnly(offered.stream().map(Service::id).toList());
    return new NewCustomerPage(
        filled,
        problems,
        offered.stream().map(one -> new Choice(one.id().toString(), one.name(lang))).toList(),
        Optional.empty(),
        GuardPart.of(filled, problems, sent, visit.today()),
        basis(filled, visit));
  }
}
