package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Association;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Answers;
import fi.tallessa.legalbasis.consent.Asking;
import fi.tallessa.legalbasis.consent.Asking.Asked;
import fi.tallessa.legalbasis.consent.Askings;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.WhoConsents;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.legalbasis.item.Tongues;
import fi.tallessa.web.Sending;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for consents: first who decides and why, then the screen is handed over (D8). */
@Service
@Transactional
@Overtaken.Anew
class Asks {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final GuardianRights rights;
  private final ConsentPanels panels;
  private final Items items;
  private final Tongues tongues;
  private final Consents consents;
  private final Denials denials;
  private final Askings askings;
  private final Answers answers;
  private final Association association;
  private final NoticeTold notices;

  Asks(
      Access access,
      Data data,
      Guardians guardians,
      GuardianRights rights,
      ConsentPanels panels,
      Items items,
      Tongues tongues,
      Consents consents,
      Denials denials,
      Askings askings,
      Answers answers,
      Association association,
      NoticeTold notices) {
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.rights = rights;
    this.panels = panels;
    this.items = items;
    this.tongues = tongues;
    this.consents = consents;
    this.denials = denials;
    this.askings = askings;
    this.answers = answers;
    this.association = association;
    this.notices = notices;
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

  /** The id of the asking, or the page again. */
  Entry<Result<UUID>> ask(AskForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .map(permit -> sending.act(read(permit, form)).map(asking -> ask(permit, asking)));
  }

  Entry<AskPage> again(AskForm form, Problems problems, Code code, Visit visit) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .map(permit -> page(permit, form, problems));
  }

  private UUID ask(Permit opened, Asking asking) {
    var permit = access.further(ConsentAction.ASK, opened);
    if (askings.add(permit, asking)) {
      var known = items.byId();
      items.use(
          asking.asked().stream().map(one -> known.get(one.item()).version(one.version())).toList(),
          permit.visit().when());
      answers.request(permit, asking, consents.of(permit));
    }
    return asking.id();
  }

  private Result<Asking> read(Permit permit, AskForm form) {
    var card = data.card(permit);
    var chosen = chosen(form, permit);
    var who = guardians.of(permit).stream().filter(kept -> asked(form, kept)).toList();
    var read = form.read(notices.by(permit.visit().today()));
    var problems = itemProblems(form, chosen).and(read.problems());
    if (read.isFine()) {
      problems = problems.and(may(permit, card, read.sure(), chosen, who).problems());
    }
    return problems.isEmpty()
        ? Result.fine(asking(form.once(), permit, card, read.sure(), chosen, who))
        : Result.faulty(problems);
  }

  private List<ConsentItem> chosen(AskForm form, Permit permit) {
    return items.all().stream()
        .filter(item -> item.askedOn(permit.visit().today()))
        .filter(item -> form.chosen("item." + item.id()))
        .toList();
  }

  private static boolean asked(AskForm form, KeptGuardian kept) {
    return form.chosen("guardian." + kept.id());
  }

  private Problems itemProblems(AskForm form, List<ConsentItem> chosen) {
    var problems = new ArrayList<Problem>();
    if (chosen.isEmpty()) {
      problems.add(Problem.of("items", "web.field.choose"));
    } else if (!association.controller().whole()) {
      problems.add(Problem.of("items", "legalbasis.consent.law.incomplete"));
    }
    if (tongues.all().stream().noneMatch(one -> one.code().equals(form.box("language")))) {
      problems.add(Problem.of("language", "web.field.choose"));
    } else if (chosen.stream()
        .anyMatch(item -> item.newest().text(form.box("language")).isEmpty())) {
      problems.add(Problem.of("language", "customer.consent.ask.no_text"));
    }
    return new Problems(problems);
  }

  private WhoConsents may(
      Permit permit,
      Card card,
      AskForm.Read read,
      List<ConsentItem> chosen,
      List<KeptGuardian> who) {
    Map<UUID, MayActFor> may =
        read.decider().guardian() ? rights.of(permit, card.birth()) : Map.of();
    var denied = read.decider().guardian() ? denials.standing(permit).keySet() : Set.of();
    return new WhoConsents(
        card.birth().youngestAge(permit.visit().today()),
        read.decider(),
        read.why(),
        read.heard(),
        who.size(),
        who.stream().allMatch(kept -> may.containsKey(kept.id()) && may.get(kept.id()).may()),
        who.stream().anyMatch(kept -> may.get(kept.id()) == MayActFor.JOINTLY),
        read.custody(),
        chosen.stream().anyMatch(item -> denied.contains(item.id())));
  }

  private static Asking asking(
      UUID id,
      Permit permit,
      Card card,
      AskForm.Read read,
      List<ConsentItem> chosen,
      List<KeptGuardian> who) {
    var by = new ArrayList<String>();
    if (read.decider() != Decider.GUARDIAN) {
      by.add(card.name());
    }
    who.forEach(kept -> by.add(kept.guardian().name()));
    return new Asking(
        id,
        new Circumstances(
            read.decider(),
            by,
            who.stream().map(KeptGuardian::id).toList(),
            read.why(),
            read.heard().isEmpty() ? null : read.heard(),
            read.custody(),
            read.place(),
            read.present(),
            read.interpreter(),
            read.language(),
            read.wording(),
            read.notice()),
        chosen.stream().map(item -> new Asked(item.id(), item.newest().number())).toList(),
        permit.visit().who());
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
        problems);
  }
}
