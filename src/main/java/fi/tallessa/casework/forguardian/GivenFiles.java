package fi.tallessa.casework.forguardian;

import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.casework.attachment.Attachments;
import fi.tallessa.casework.attachment.KeptAttachment;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.plan.PlanLines;
import fi.tallessa.casework.plan.PlanReading;
import fi.tallessa.casework.promise.Promise;
import fi.tallessa.casework.promise.Promises;
import fi.tallessa.casework.task.CustomerTasks;
import fi.tallessa.casework.timeline.TimelineEntries;
import fi.tallessa.casework.timeline.TimelineMonth;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.customer.print.GuardianFiles;
import fi.tallessa.customer.say.MayReadForChild;
import fi.tallessa.customer.wording.ContactsOfOthers;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads what one guardian may read. Each entry is asked for by one rule while it is read: what is
 * left out is in no list that is counted, cut off or put into months (K3).
 */
@Component
class GivenFiles {

  /** A guardian reads of every contact: a paper that ends somewhere would be asked about. */
  private static final int ALL = Integer.MAX_VALUE;

  private final Association association;
  private final GuardianFiles files;
  private final Contacts contacts;
  private final TimelineEntries entries;
  private final PlanReading plans;
  private final Promises promises;
  private final Attachments attachments;
  private final CustomerTasks tasks;
  private final PlacesKept places;
  private final ContactsOfOthers others;
  private final OnKeptConsents onKept;
  private final Releasing releasing;
  private final Protections protections;
  private final TellingWithIt withIt;

  GivenFiles(
      Association association,
      GuardianFiles files,
      Contacts contacts,
      TimelineEntries entries,
      PlanReading plans,
      Promises promises,
      Attachments attachments,
      CustomerTasks tasks,
      PlacesKept places,
      ContactsOfOthers others,
      OnKeptConsents onKept,
      Releasing releasing,
      Protections protections,
      TellingWithIt withIt) {
    this.withIt = withIt;
    this.releasing = releasing;
    this.protections = protections;
    this.onKept = onKept;
    this.places = places;
    this.others = others;
    this.tasks = tasks;
    this.association = association;
    this.files = files;
    this.contacts = contacts;
    this.entries = entries;
    this.plans = plans;
    this.promises = promises;
    this.attachments = attachments;
  }

  GivenFile of(Permit permit, ForWhom whom) {
    var still = protections.stillGiven(permit);
    var asked = files.rule(permit, whom);
    var rule = steps(permit, asked.hiding(onKept.of(permit, asked.items())));
    var found = contacts(permit, rule);
    var hidden = others.of(permit, whom.guardian(), rule::anothers);
    return new GivenFile(
        association.name(),
        files.of(permit, whom, rule, hidden),
        plan(permit, rule),
        promises(permit, rule),
        TimelineMonth.of(entries.named(found, permit)),
        attachments(permit, rule),
        withIt.of(permit, rule, hidden),
        places.of(permit).and(hidden),
        releasing.until(permit, whom),
        still);
  }

  /** With a contact go the next steps that were promised in it before it was put right. */
  private MayReadForChild steps(Permit permit, MayReadForChild rule) {
    return rule.hiding(
        found(permit, id -> rule.kept().contains(id)).stream()
            .flatMap(
                one ->
                    IntStream.range(1, one.version())
                        .mapToObj(version -> tasks.before(permit, one.id(), version)))
            .toList());
  }

  private List<KeptContact> found(Permit permit, Predicate<UUID> asked) {
    return contacts.newest(
        permit, Optional.empty(), Optional.empty(), (id, contact) -> asked.test(id), ALL);
  }

  /** What a student wrote is no entry until somebody countersigns, and of what waits no trace. */
  private List<KeptContact> contacts(Permit permit, MayReadForChild rule) {
    return found(permit, rule::entry).stream().filter(one -> !one.waits()).toList();
  }

  private PlanLines plan(Permit permit, MayReadForChild rule) {
    var plan = plans.of(permit);
    return new PlanLines(
        plan.aims().stream().filter(one -> rule.entry(one.id())).toList(), plan.names());
  }

  private List<Promise> promises(Permit permit, MayReadForChild rule) {
    return promises.of(permit).stream().filter(one -> rule.entry(one.id())).toList();
  }

  /** What tells of health is printed alone, and only by whom it was given to. */
  private List<KeptAttachment> attachments(Permit permit, MayReadForChild rule) {
    return attachments.all(permit).stream()
        .filter(one -> !one.health())
        .filter(
            one ->
                rule.attachment(
                    one.id(),
                    one.contact(),
                    Optional.ofNullable(one.attachment().told()).map(Told::source),
                    one.attachment().withOthers().isPresent()))
        .toList();
  }
}
