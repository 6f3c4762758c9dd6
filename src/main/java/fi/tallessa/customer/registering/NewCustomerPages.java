package fi.tallessa.customer.registering;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.customer.awaiting.Telling;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.search.LookAlike;
import fi.tallessa.customer.search.LookAlikes;
import fi.tallessa.customer.search.SearchId;
import fi.tallessa.holdings.Entry;
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
import org.springframework.transaction.annotation.Transactional;

/** The page of a new customer: empty, after a search, gone on with, or come back. */
@org.springframework.stereotype.Service
@Transactional
public class NewCustomerPages {

  private final Services services;
  private final Memberships memberships;
  private final LegalBases legalBases;
  private final Values values;
  private final LookAlikes lookAlikes;
  private final Telling telling;
  private final FirstCustomer first;

  NewCustomerPages(
      Services services,
      Memberships memberships,
      LegalBases legalBases,
      Values values,
      LookAlikes lookAlikes,
      Telling telling,
      FirstCustomer first) {
    this.services = services;
    this.memberships = memberships;
    this.legalBases = legalBases;
    this.values = values;
    this.lookAlikes = lookAlikes;
    this.telling = telling;
    this.first = first;
  }

  /** An empty form, with its one service chosen where there is only one. */
  public NewCustomerPage blank(String lang, Visit visit) {
    return page(NewCustomerForm.blank(), Problems.none(), false, lang, visit);
  }

  /** The form with the words of the search carried into it, and who looks alike. */
  public NewCustomerPage searched(NewCustomerForm form, String lang, Visit visit) {
    return switch (lookAlikes.of(
        form.q(), SearchId.of(form.once()), RegisteringAction.LOOK_ALIKE, lang, visit)) {
      case Result.Faulty<List<LookAlike>>(var problems) -> page(form, problems, false, lang, visit);
      case Result.Fine<List<LookAlike>>(var alike) ->
          page(form.carrying(), Problems.none(), false, lang, visit).with(alike);
    };
  }

  /** The form of a draft that waits, filled in with what is in it (D5). */
  Entry<NewCustomerPage> goOn(SubjectId waiting, String lang, Visit visit) {
    return telling
        .read(waiting, visit)
        .map(read -> NewCustomerForm.blank().goingOn(waiting, read))
        .map(form -> page(form, Problems.none(), false, lang, visit));
  }

  /** The form as it was sent, with what is to be looked at again. */
  NewCustomerPage again(NewCustomerForm form, Problems problems, String lang, Visit visit) {
    return page(form, problems, true, lang, visit);
  }

  /** What was typed becomes what is asked for, or problems. */
  Result<Intent> read(NewCustomerForm form, Visit visit) {
    return new ReadForm(form, visit.today())
        .intent(
            service -> basis(service, visit),
            typed -> values.read(Field.DOMICILE, "domicile", typed, visit.today()))
        .flatMap(intent -> first.may(intent, visit.today()));
  }

  GuardPart guardian(NewCustomerForm form, Visit visit) {
    var erased = telling.erasedOn(visit);
    return GuardPart.of(form, Problems.none(), false, visit.today(), erased);
  }

  BasisPart basis(NewCustomerForm form, Visit visit) {
    return form.chosenService()
        .map(service -> BasisPart.of(basis(service, visit), legalBases::warning))
        .orElse(BasisPart.NONE);
  }

  /** A file rests on the interest of a running service the registrar works in (D10, S4). */
  private Result<LegitimateInterest> basis(ServiceId service, Visit visit) {
    return memberships.mine(visit).contains(service) && runs(service, visit)
        ? legalBases.forNewFile(service, visit)
        : Result.faulty("service", "customer.new.not_your_service");
  }

  private boolean runs(ServiceId service, Visit visit) {
    return services.byId(service).filter(one -> one.runs(visit.today())).isPresent();
  }

  private NewCustomerPage page(
      NewCustomerForm form, Problems problems, boolean sent, String lang, Visit visit) {
    var mine = memberships.mine(visit);
    var offered =
        services.running(visit.today()).stream()
            .filter(service -> mine.contains(service.id()))
            .toList();
    var filled = form.choosingOnly(offered.stream().map(Service::id).toList());
    return new NewCustomerPage(
        filled,
        problems,
        first.missing(visit.today()),
        offered.stream().map(one -> new Choice(one.id().toString(), one.name(lang))).toList(),
        Optional.empty(),
        GuardPart.of(filled, problems, sent, visit.today(), telling.erasedOn(visit)),
        basis(filled, visit),
        Optional.empty());
  }
}
