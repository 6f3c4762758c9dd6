package fi.tallessa.customer.registering;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.awaiting.Awaiting;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Words;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A new customer as typed: six fields, and the guardian where the age asks for one. Everything
 * comes back as it was typed when it cannot be kept.
 *
 * @param q the search box, whose words are carried into name and birth
 * @param carriedName what the search put into {@code name}; where that still stands there, the next
 *     search may put its own words
 * @param adult "yes" where "adult, not asked" is ticked
 * @param once drawn for each form, so that one form sent twice makes one customer
 * @param waiting the id of the draft this form goes on from, or blank
 */
public record NewCustomerForm(
    String q,
    String carriedName,
    String carriedBirth,
    String source,
    String organisation,
    String name,
    String birth,
    String adult,
    String domicile,
    String service,
    String reason,
    GuardForm guard,
    String once,
    String waiting) {

  private static final int LONGEST_ORGANISATION = 120;

  public NewCustomerForm {
    q = Objects.requireNonNullElse(q, "");
    carriedName = Objects.requireNonNullElse(carriedName, "");
    carriedBirth = Objects.requireNonNullElse(carriedBirth, "");
    source = Objects.requireNonNullElse(source, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    name = Objects.requireNonNullElse(name, "");
    birth = Objects.requireNonNullElse(birth, "");
    adult = Objects.requireNonNullElse(adult, "");
    domicile = Objects.requireNonNullElse(domicile, "");
    service = Objects.requireNonNullElse(service, "");
    reason = Objects.requireNonNullElse(reason, "");
    guard = Objects.requireNonNullElse(guard, GuardForm.EMPTY);
    once = Objects.requireNonNullElse(once, "");
    waiting = Objects.requireNonNullElse(waiting, "");
  }

  static NewCustomerForm blank(UUID once) {
    return new NewCustomerForm(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        once.toString(),
        null);
  }

  /** With the words of the search in name and birth, where nothing else stands there. */
  NewCustomerForm carrying() {
    var found = Carried.from(q);
    return new NewCustomerForm(
        q,
        found.name(),
        found.birth(),
        source,
        organisation,
        Carried.into(name, carriedName, found.name()),
        Carried.into(birth, carriedBirth, found.birth()),
        adult,
        domicile,
        service,
        reason,
        guard,
        once,
        waiting);
  }

  /** With the one service chosen, where there is only one to choose. */
  NewCustomerForm choosingOnly(List<ServiceId> offered) {
    return offered.size() != 1
        ? this
        : new NewCustomerForm(
            q,
            carriedName,
            carriedBirth,
            source,
            organisation,
            name,
            birth,
            adult,
            domicile,
            offered.getFirst().toString(),
            reason,
            guard,
            once,
            waiting);
  }

  /** The draft this form goes on from. */
  Optional<SubjectId> waitingId() {
    try {
      return waiting.isBlank() ? Optional.empty() : Optional.of(SubjectId.of(waiting));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** Going on from a draft: the child's first name, the guardian and the number are there. */
  NewCustomerForm goingOn(SubjectId draft, Awaiting read) {
    var number = new PhoneNumber(read.phone()).shown();
    return new NewCustomerForm(
        null,
        null,
        null,
        null,
        null,
        read.childsFirstName(),
        null,
        null,
        null,
        null,
        null,
        new GuardForm(null, null, null, null, null, null, read.guardian(), number, null),
        once,
        draft.toString());
  }

  /** What makes this form the same when it is sent again; a form without it is always another. */
  UUID onceOrFresh() {
    try {
      return UUID.fromString(once);
    } catch (IllegalArgumentException nothing) {
      return UUID.randomUUID();
    }
  }

  /**
   * What the form asks for, or a problem at each field that is not right.
   *
   * @param bases on what a file in a service may rest, if the registrar works in it
   * @param domiciles reads a domicile into its written form
   */
  Result<Intent> check(
      LocalDate today,
      Function<ServiceId, Result<LegitimateInterest>> bases,
      Function<String, Result<Optional<String>>> domiciles) {
    if (guard.knowing().equals(Optional.of(Knowing.UNSAFE))) {
      return Result.fine(new Intent.ProtectChild());
    }
    var birth = readBirth(today);
    boolean asked = birth.isFine() && GuardianKnows.of(birth.sure(), today).asked();
    if (asked && guard.knowing().equals(Optional.of(Knowing.NOT_YET))) {
      return guard.toReach(readName()).map(Intent.class::cast);
    }
    return whole(birth, asked, today, bases, domiciles);
  }

  private Result<Intent> whole(
      Result<Birth> birth,
      boolean asked,
      LocalDate today,
      Function<ServiceId, Result<LegitimateInterest>> bases,
      Function<String, Result<Optional<String>>> domiciles) {
    var told = readTold(today);
    var name = readName();
    var domicile = domiciles.apply(this.domicile);
    var service = chosen("service", ServiceId.parse(this.service));
    var basis = service.flatMap(bases);
    var reason = chosen("reason", Reason.of(this.reason));
    var guard =
        asked
            ? this.guard.check(Source.of(source), today).map(Optional::of)
            : Result.fine(Optional.<Intent.Guard>empty());
    var problems = Problems.in(told, name, birth, domicile, basis, reason, guard);
    return problems.isEmpty()
        ? Result.fine(
            new Intent.OpenFile(
                told.sure(),
                name.sure(),
                Optional.of(birth.sure())
                    .filter(b -> !(b instanceof Birth.Unknown))
                    .map(Birth::written),
                domicile.sure(),
                birth.sure().youngestAge(today) < 18,
                service.sure(),
                reason.sure(),
                basis.sure(),
                guard.sure()))
        : Result.faulty(problems);
  }

  /**
   * Whether to ask for a guardian, as far as the form tells; a birth that is a slip asks nothing.
   */
  GuardianKnows guardianKnows(LocalDate today) {
    return readBirth(today) instanceof Result.Fine<Birth>(var birth)
        ? GuardianKnows.of(birth, today)
        : GuardianKnows.NOT_ASKED;
  }

  Optional<ServiceId> chosenService() {
    return ServiceId.parse(service);
  }

  /** The first word of the name, to ask by. */
  String firstName() {
    return Stream.of(name.strip().split("\\s+")).findFirst().orElse("");
  }

  private Result<Birth> readBirth(LocalDate today) {
    return Birth.parse("birth", birth, adult.equals("yes"), today);
  }

  private Result<String> readName() {
    return Words.line("name", name, Field.NAME.longest())
        .flatMap(
            words ->
                words
                    .map(found -> Result.fine(found.value()))
                    .orElseGet(() -> Result.faulty("name", "web.field.required")));
  }

  private Result<Told> readTold(LocalDate today) {
    var where = Words.line("organisation", organisation, LONGEST_ORGANISATION);
    return Source.of(source)
        .map(who -> where.flatMap(name -> told(who, name.map(Words::value), today)))
        .orElseGet(() -> Result.faulty("source", "customer.source.missing"));
  }

  /** Only a professional has a workplace here; what else was typed there is no part of the form. */
  private static Result<Told> told(Source who, Optional<String> where, LocalDate today) {
    if (who != Source.PROFESSIONAL) {
      return Result.fine(Told.by(who, today));
    }
    return where
        .map(name -> Result.fine(new Told(who, name, today)))
        .orElseGet(() -> Result.faulty("organisation", "customer.source.organisation_missing"));
  }

  static <T> Result<T> chosen(String field, Optional<T> choice) {
    return choice.map(Result::fine).orElseGet(() -> Result.faulty(field, "web.field.choose"));
  }

  @Override
  public String toString() {
    return "NewCustomerForm";
  }
}
