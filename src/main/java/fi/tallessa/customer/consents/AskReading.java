package fi.tallessa.customer.consents;

import fi.tallessa.association.Association;
import fi.tallessa.association.Processors;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.consent.Asking;
import fi.tallessa.legalbasis.consent.Asking.Asked;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.Interpreting;
import fi.tallessa.legalbasis.consent.WhoConsents;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.legalbasis.item.Tongues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reads a form of asking: what is asked, of whom, and whether they may decide today (D8, K2–K5).
 */
@Component
class AskReading {

  private final Data data;
  private final Guardians guardians;
  private final Custodies custodies;
  private final Items items;
  private final Tongues tongues;
  private final Denials denials;
  private final Association association;
  private final Processors processors;
  private final NoticeTold notices;

  AskReading(
      Data data,
      Guardians guardians,
      Custodies custodies,
      Items items,
      Tongues tongues,
      Denials denials,
      Association association,
      Processors processors,
      NoticeTold notices) {
    this.data = data;
    this.guardians = guardians;
    this.custodies = custodies;
    this.items = items;
    this.tongues = tongues;
    this.denials = denials;
    this.association = association;
    this.processors = processors;
    this.notices = notices;
  }

  /** Nothing is written. */
  Result<Asking> read(Permit permit, AskForm form) {
    var card = data.card(permit);
    var chosen = chosen(form, permit);
    var who = asked(form, permit, card);
    var read = form.read(notices.by(permit.visit().today()));
    var problems = itemProblems(form, chosen, permit.visit().today()).and(read.problems());
    if (read.isFine()) {
      if (problems.on("language").isEmpty()) {
        problems = problems.and(interpreting(read.sure()).problems());
      }
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

  private List<AskedGuardian> asked(AskForm form, Permit permit, Card card) {
    var chosen =
        guardians.of(permit).stream().filter(kept -> form.chosen("guardian." + kept.id())).toList();
    var held = chosen.isEmpty() ? Map.<UUID, List<HeldCustody>>of() : custodies.of(permit);
    return chosen.stream()
        .map(kept -> AskedGuardian.of(kept, held, card.birth(), permit.visit().today()))
        .toList();
  }

  private Problems itemProblems(AskForm form, List<ConsentItem> chosen, LocalDate today) {
    var problems = new ArrayList<Problem>();
    if (chosen.isEmpty()) {
      problems.add(Problem.of("items", "web.field.choose.some"));
    } else if (chosen.stream().anyMatch(item -> item.newest().bundled())) {
      problems.add(Problem.of("items", "legalbasis.item.law.bundled_before"));
    } else if (!association.controller().whole()) {
      problems.add(Problem.of("items", "legalbasis.consent.law.incomplete"));
    } else if (processors.now().isEmpty()) {
      problems.add(Problem.of("items", "legalbasis.consent.law.no_processor"));
    } else if (processors.now().filter(one -> one.holds(today)).isEmpty()) {
      problems.add(Problem.of("items", "legalbasis.consent.law.processor_over"));
    }
    if (tongues.all().stream().noneMatch(one -> one.code().equals(form.box("language")))) {
      problems.add(Problem.of("language", "web.field.choose"));
    } else if (chosen.stream()
        .anyMatch(item -> item.newest().text(form.box("language")).isEmpty())) {
      problems.add(Problem.of("language", "customer.consent.ask.no_text"));
    }
    return new Problems(problems);
  }

  private static Interpreting interpreting(AskForm.Read read) {
    return new Interpreting(read.language(), read.interpreter());
  }

  private WhoConsents may(
      Permit permit,
      Card card,
      AskForm.Read read,
      List<ConsentItem> chosen,
      List<AskedGuardian> who) {
    var denied = read.decider().guardian() ? denials.standing(permit).keySet() : Set.of();
    return new WhoConsents(
        card.birth().youngestAge(permit.visit().today()),
        read.decider(),
        read.why(),
        read.heard(),
        who.size(),
        who.stream().allMatch(one -> one.may().may()),
        (int) who.stream().filter(one -> one.may() == MayActFor.JOINTLY).count(),
        read.custody(),
        chosen.stream().anyMatch(item -> denied.contains(item.id())));
  }

  private static Asking asking(
      UUID id,
      Permit permit,
      Card card,
      AskForm.Read read,
      List<ConsentItem> chosen,
      List<AskedGuardian> who) {
    var by = new ArrayList<String>();
    if (read.decider() != Decider.GUARDIAN) {
      by.add(card.name());
    }
    who.forEach(one -> by.add(one.kept().guardian().name()));
    return new Asking(
        id,
        new Circumstances(
            read.decider(),
            by,
            who.stream().map(one -> one.kept().id()).toList(),
            who.stream().map(AskedGuardian::right).toList(),
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
}
