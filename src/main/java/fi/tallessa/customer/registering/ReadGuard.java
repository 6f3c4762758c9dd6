package fi.tallessa.customer.registering;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awareness.By;
import fi.tallessa.customer.guardian.Awareness.How;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the guardian's part of the form: who knows, or whom to tell first.
 *
 * @param source who tells all this
 * @param birth the child's, as told
 */
record ReadGuard(GuardForm typed, Optional<Source> source, Birth birth, LocalDate today) {

  /** A guardian who knows; problems are at {@code guard.knows} and the other fields (S7). */
  Result<Intent.Guard> whoKnows() {
    return switch (typed.knowing().orElse(null)) {
      case CALLING -> ownCall();
      case EARLIER -> toldEarlier();
      case null, default -> Result.faulty("guard.knows", "customer.new.law.guardian");
    };
  }

  /** Their own call is the awareness: nothing more is asked (D5). */
  private Result<Intent.Guard> ownCall() {
    var role = GuardForm.calling(source);
    if (role.isEmpty()) {
      return Result.faulty("guard.knows", "customer.new.nobody_calling");
    }
    return person(Result.fine(role.get()))
        .map(person -> person.knowing(How.PHONE, By.GUARDIAN, today));
  }

  private Result<Intent.Guard> toldEarlier() {
    var on = readDay();
    var how = Choice.made("guard.how", How.of(typed.how()));
    var by = readBy();
    var person =
        person(
            GuardForm.calling(source)
                .map(Result::fine)
                .orElseGet(() -> Choice.made("guard.role", GuardianRole.of(typed.role()))));
    var problems = Problems.in(on, how, by, person);
    return problems.isEmpty()
        ? Result.fine(person.sure().knowing(how.sure(), by.sure(), on.sure()))
        : Result.faulty(problems);
  }

  private Result<Reachable> person(Result<GuardianRole> role) {
    var name = readName();
    var phone = PhoneNumber.parse("guard.phone", typed.phone());
    var safeWay = Words.text("guard.safeWay", typed.safeWay(), Guardian.LONGEST_SAFE_WAY);
    var problems = Problems.in(role, name, phone, safeWay);
    return problems.isEmpty()
        ? Result.fine(
            new Reachable(
                name.sure(),
                role.sure(),
                phone.sure().map(PhoneNumber::value).orElse(null),
                safeWay.sure().map(Words::value).orElse(null)))
        : Result.faulty(problems);
  }

  private record Reachable(String name, GuardianRole role, String phone, String safeWay) {
    Intent.Guard knowing(How how, By by, LocalDate on) {
      return new Intent.Guard(name, role, phone, safeWay, how, by, on);
    }
  }

  /** Not yet: a name and a number to reach the guardian by, and of the child the first name. */
  Result<Intent.ReachGuardian> toReach(Result<String> childsName) {
    var name = readName();
    var phone =
        PhoneNumber.parse("guard.phone", typed.phone())
            .flatMap(typed -> Result.needed(typed, "guard.phone", "customer.new.number_to_reach"));
    var problems = Problems.in(childsName, name, phone);
    return problems.isEmpty()
        ? Result.fine(
            new Intent.ReachGuardian(
                childsName.sure().split("\\s+")[0], name.sure(), phone.sure().value()))
        : Result.faulty(problems);
  }

  private Result<String> readName() {
    return Words.line("guard.name", typed.name(), Guardian.LONGEST_NAME)
        .flatMap(
            words -> Result.needed(words.map(Words::value), "guard.name", "web.field.required"));
  }

  private Result<LocalDate> readDay() {
    return TypedDay.read("guard.on", typed.on())
        .flatMap(day -> Result.needed(day, "guard.on", "web.field.required"))
        .flatMap(day -> Awareness.day("guard.on", day, birth, today));
  }

  /** What a school or the other guardian says is not yet this guardian's awareness (S7, D5). */
  private Result<By> readBy() {
    return Choice.made("guard.by", By.of(typed.by()))
        .flatMap(
            who ->
                who.isFirstHand()
                    ? Result.fine(who)
                    : Result.faulty("guard.by", "customer.new.law.hearsay"));
  }

  @Override
  public String toString() {
    return "ReadGuard";
  }
}
