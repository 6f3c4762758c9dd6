package fi.tallessa.customer.consents;

import static fi.tallessa.customer.wording.Asking.NOTHING;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Answers;
import fi.tallessa.legalbasis.consent.Asking;
import fi.tallessa.legalbasis.consent.Askings;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.item.ItemVersions;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.legalbasis.item.Tongues;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for consents: first who decides and why, then the screen is handed over (D8). */
@Service
@Transactional
@Overtaken.Anew
class Asks {

  private static final Problems SPENT = Once.spent("items");

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final GuardianRights rights;
  private final ConsentPanels panels;
  private final Items items;
  private final ItemVersions versions;
  private final Tongues tongues;
  private final Consents consents;
  private final Askings askings;
  private final Answers answers;
  private final NoticeTold notices;
  private final AskReading reading;
  private final Guard guard;
  private final RemovedGuardians removed;

  Asks(
      Access access,
      Data data,
      Guardians guardians,
      GuardianRights rights,
      ConsentPanels panels,
      Items items,
      ItemVersions versions,
      Tongues tongues,
      Consents consents,
      Askings askings,
      Answers answers,
      NoticeTold notices,
      AskReading reading,
      Guard guard,
      RemovedGuardians removed) {
    this.removed = removed;
    this.guard = guard;
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.rights = rights;
    this.panels = panels;
    this.items = items;
    this.versions = versions;
    this.tongues = tongues;
    this.consents = consents;
    this.askings = askings;
    this.answers = answers;
    this.notices = notices;
    this.reading = reading;
  }

  Entry<AskPage> begin(List<String> chosen, String language, Code code, Visit visit) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .map(permit -> page(permit, empty(permit, chosen, language), Problems.none()));
  }

  private AskForm empty(Permit permit, List<String> chosen, String language) {
    int age = data.card(permit).birth().youngestAge(permit.visit().today());
    return AskForm.empty(
        chosen, language, notices.last(permit, Decider.at(age).contains(Decider.GUARDIAN)));
  }

  /** The id of the asking; empty where words are asked about first, and the page comes again. */
  Entry<Result<Optional<UUID>>> ask(AskForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .map(
            permit ->
                sending
                    .act(reading.read(permit, form))
                    .flatMap(asking -> unlessOtherwise(permit, asking))
                    .map(
                        asking ->
                            guard.read(permit, form.answer(), form.texts()).isNeeded()
                                ? Optional.empty()
                                : Optional.of(ask(permit, form, asking))));
  }

  /** The same form once more is the same asking; of what says something else nothing is lost. */
  private Result<Asking> unlessOtherwise(Permit permit, Asking asking) {
    return askings
            .find(permit, asking.id())
            .filter(before -> !before.asking().equals(asking))
            .isPresent()
        ? Result.faulty(SPENT)
        : Result.fine(asking);
  }

  Entry<AskPage> again(AskForm form, Problems problems, Sending sending, Code code, Visit visit) {
    boolean asked = problems.isEmpty() || sending == Sending.TO_BE_READ;
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .map(
            permit -> {
              var page = page(permit, problems.equals(SPENT) ? form.anew() : form, problems);
              return asked ? page.asking(guard.read(permit, form.answer(), form.texts())) : page;
            });
  }

  private UUID ask(Permit opened, AskForm form, Asking asking) {
    var permit = access.further(ConsentAction.ASK, opened);
    if (askings.add(permit, asking)) {
      var known = items.byId();
      versions.use(
          asking.asked().stream().map(one -> known.get(one.item()).version(one.version())).toList(),
          permit.visit().when());
      answers.request(permit, asking, consents.of(permit));
      removed.holdOff(permit, asking.circumstances().guardians());
      guard.keep(permit, form.answer(), form.texts().values());
    }
    return asking.id();
  }

  private AskPage page(Permit permit, AskForm form, Problems problems) {
    var card = data.card(permit);
    var today = permit.visit().today();
    return new AskPage(
        permit.code(),
        card.name(),
        card.birth().youngestAge(today),
        panels.of(permit, card.birth()).lines().stream()
            .filter(line -> line.item().askedOn(today))
            .toList(),
        guardians.of(permit),
        rights.of(permit, card.birth()),
        tongues.all(),
        notices.by(today),
        form,
        problems,
        NOTHING);
  }
}
