package fi.tallessa.casework.print;

import fi.tallessa.access.Access;
import fi.tallessa.access.HealthRights;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.casework.attachment.Attachments;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.contact.Place;
import fi.tallessa.casework.plan.PlanReading;
import fi.tallessa.casework.promise.Promise;
import fi.tallessa.casework.promise.Promises;
import fi.tallessa.casework.timeline.TimelineEntries;
import fi.tallessa.casework.timeline.TimelineMonth;
import fi.tallessa.cooperation.CooperationLines;
import fi.tallessa.customer.bases.BasisPanel;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.intake.PrintedIntakes;
import fi.tallessa.customer.print.PrintedFile;
import fi.tallessa.customer.print.PrintedFiles;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.disclosure.DisclosureLines;
import fi.tallessa.family.overview.ToldFamilies;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A file on paper, part by part: none is larger than the memory that is set aside for it. */
@Service
@Transactional
@Overtaken.Anew
class Printing {

  /** Contacts on one paper. */
  static final int MOST = 500;

  private final Access access;
  private final Association association;
  private final Data data;
  private final PrintedFiles files;
  private final Contacts contacts;
  private final TimelineEntries entries;
  private final PrintParts parts;
  private final PlanReading plans;
  private final Promises promises;
  private final PlacesKept places;
  private final HealthRights health;
  private final Bases bases;
  private final Protections protections;
  private final ToldFamilies families;
  private final Attachments attachments;
  private final CooperationLines services;
  private final DisclosureLines told;
  private final PrintedIntakes intakes;

  Printing(
      Access access,
      Association association,
      Data data,
      PrintedFiles files,
      Contacts contacts,
      TimelineEntries entries,
      PrintParts parts,
      PlanReading plans,
      Promises promises,
      PlacesKept places,
      HealthRights health,
      Bases bases,
      Protections protections,
      ToldFamilies families,
      Attachments attachments,
      CooperationLines services,
      DisclosureLines told,
      PrintedIntakes intakes) {
    this.intakes = intakes;
    this.told = told;
    this.services = services;
    this.families = families;
    this.attachments = attachments;
    this.protections = protections;
    this.bases = bases;
    this.health = health;
    this.access = access;
    this.association = association;
    this.data = data;
    this.files = files;
    this.contacts = contacts;
    this.entries = entries;
    this.parts = parts;
    this.plans = plans;
    this.promises = promises;
    this.places = places;
  }

  Entry<PrintPage> open(Code code, Visit visit) {
    return access
        .enter(PrintAction.OPEN, code, visit)
        .map(
            permit -> {
              var card = data.card(permit);
              return new PrintPage(
                  permit.code(),
                  card.name(),
                  parts.of(permit, MOST),
                  card.mayBeMinor(permit.visit().today()),
                  health.has(permit));
            });
  }

  Entry<PrintedPaper> file(Code code, Visit visit) {
    return access
        .enter(PrintAction.FILE, code, visit)
        .map(
            permit -> {
              var still = protections.stillAs(permit);
              var file = files.of(permit);
              var paper =
                  paper(permit, file.name(), file, file.bases(), Optional.empty(), still)
                      .planned(plans.of(permit), promises(permit))
                      .beside(beside(permit, file));
              return paper;
            });
  }

  private List<Promise> promises(Permit permit) {
    var hidden = places.of(permit);
    return promises.of(permit).stream().map(one -> one.hiding(hidden)).toList();
  }

  private PrintedBeside beside(Permit permit, PrintedFile file) {
    return new PrintedBeside(
        intakes.of(permit),
        families.printed(permit, file.name(), file.keptGuardians()),
        services.active(permit),
        told.of(permit),
        attachments.count(permit));
  }

  Entry<PrintedPaper> contacts(String before, Code code, Visit visit) {
    return access
        .enter(PrintAction.CONTACTS, code, visit)
        .map(
            permit -> {
              var still = protections.stillAs(permit);
              return paper(
                  permit,
                  data.card(permit).name(),
                  null,
                  new BasisPanel(permit.code(), bases.of(permit)),
                  Place.parse(before),
                  still);
            });
  }

  private PrintedPaper paper(
      Permit permit,
      String name,
      PrintedFile file,
      BasisPanel rests,
      Optional<Place> before,
      BooleanSupplier still) {
    var found = contacts.newest(permit, before, Optional.empty(), MOST + 1);
    var printed = found.subList(0, Math.min(MOST, found.size()));
    return new PrintedPaper(
        association.name(),
        permit.code(),
        name,
        file,
        null,
        List.of(),
        null,
        rests.of(FieldGroup.WORK),
        TimelineMonth.of(entries.named(printed, permit)),
        found.size() > MOST,
        still);
  }
}
