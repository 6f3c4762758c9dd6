package fi.tallessa.customer.registering;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.GuardianKnows;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads a form of a new customer: what was typed becomes what is asked for, or problems. */
record ReadForm(NewCustomerForm typed, LocalDate today) {

  private static final int LONGEST_ORGANISATION = 120;

  /**
   * What the form asks for, or a problem at each field that is not right.
   *
   * @param bases on what a file in a service may rest, if the registrar works in it
   * @param domiciles reads a domicile into its written form
   */
  Result<Intent> intent(
      Function<ServiceId, Result<LegitimateInterest>> bases,
      Function<String, Result<Optional<String>>> domiciles) {
    if (typed.guard().knowing().equals(Optional.of(Knowing.UNSAFE))) {
      return Result.fine(new Intent.ProtectChild());
    }
    var birth = readBirth();
    boolean asked = birth.isFine() && GuardianKnows.of(birth.sure(), today).asked();
    if (asked && typed.guard().knowing().equals(Optional.of(Knowing.NOT_YET))) {
      return guard().toReach(readName()).map(Intent.class::cast);
    }
    return whole(birth, asked, bases, domiciles);
  }

  private Result<Intent> whole(
      Result<Birth> birth,
      boolean asked,
      Function<ServiceId, Result<LegitimateInterest>> bases,
      Function<String, Result<Optional<String>>> domiciles) {
    var told = readTold();
    var name = readName();
    var domicile = domiciles.apply(typed.domicile());
    var service = Choice.made("service", typed.chosenService());
    var basis = service.flatMap(bases);
    var reason = Choice.made("reason", Reason.of(typed.reason()));
    var guard =
        asked ? guard().whoKnows().map(Optional::of) : Result.fine(Optional.<Intent.Guard>empty());
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
   * Whether to ask for a guardian, as far as the form tells; a birth that is a slip asks nothing
   * new, and takes nothing away that was typed.
   */
  GuardianKnows guardianKnows() {
    return readBirth() instanceof Result.Fine<Birth>(var birth)
        ? GuardianKnows.of(birth, today)
        : typed.guard().untouched() ? GuardianKnows.NOT_ASKED : GuardianKnows.MAY_BE_UNDER_13;
  }

  private ReadGuard guard() {
    return new ReadGuard(
        typed.guard(),
        Source.of(typed.source()),
        readBirth() instanceof Result.Fine<Birth>(var birth) ? birth : new Birth.Unknown(),
        today);
  }

  private Result<Birth> readBirth() {
    return Birth.parse("birth", typed.birth(), typed.adult().equals("yes"), today);
  }

  private Result<String> readName() {
    return Words.line("name", typed.name(), Field.NAME.longest())
        .flatMap(words -> Result.needed(words.map(Words::value), "name", "web.field.required"));
  }

  private Result<Told> readTold() {
    var where = Words.line("organisation", typed.organisation(), LONGEST_ORGANISATION);
    return Result.needed(Source.of(typed.source()), "source", "customer.source.missing")
        .flatMap(who -> where.flatMap(name -> told(who, name.map(Words::value))));
  }

  /** Only a professional has a workplace here; what else was typed there is no part of the form. */
  private Result<Told> told(Source who, Optional<String> where) {
    if (who != Source.PROFESSIONAL) {
      return Result.fine(Told.by(who, today));
    }
    return Result.needed(where, "organisation", "customer.source.organisation_missing")
        .map(name -> new Told(who, name, today));
  }

  @Override
  public String toString() {
    return "ReadForm";
  }
}
