package fi.tallessa.customer.guardians;

import fi.tallessa.customer.data.TypedSource;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.EmailAddress;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.Optional;

/** Reads a guardian's form: what was typed becomes what is kept, or problems. */
record ReadGuardian(GuardianForm typed, Optional<Guardian> before, Permit permit) {

  /** Problems on each box by its name; who told it is needed too (S21). */
  Result<Guardian> guardian() {
    var name = readName();
    var role = Choice.made("role", GuardianRole.of(typed.role()));
    var phone = PhoneNumber.parse("phone", typed.phone());
    var email = EmailAddress.parse("email", typed.email());
    var safeWay = SafeWay.read("safeWay", typed.safeWay());
    var language = Words.line("language", typed.language(), Guardian.LONGEST_LANGUAGE);
    var interpreter = Choice.made("interpreter", Interpreter.of(typed.interpreter()));
    var told = told();
    var problems = Problems.in(name, role, phone, email, safeWay, language, interpreter, told);
    return problems.isEmpty()
        ? Result.fine(
            new Guardian(
                name.sure(),
                role.sure(),
                null,
                phone.sure().map(PhoneNumber::value).orElse(null),
                email.sure().map(EmailAddress::value).orElse(null),
                safeWay.sure().orElse(null),
                language.sure().map(Words::value).orElse(null),
                interpreter.sure(),
                told.sure(),
                before.map(Guardian::informed).orElse(null),
                permit.visit().who()))
        : Result.faulty(problems);
  }

  /** Where a professional works is not in the form while it is masked, and stays as it was (K8). */
  private Result<Told> told() {
    return before
        .map(Guardian::told)
        .filter(was -> permit.masked() && typed.organisation().isBlank())
        .filter(was -> was.source() == Source.PROFESSIONAL)
        .filter(was -> was.source().code().equals(typed.source()))
        .map(Result::fine)
        .orElseGet(
            () ->
                new TypedSource(typed.source(), typed.organisation()).need(permit.visit().today()));
  }

  private Result<String> readName() {
    return Words.line("name", typed.name(), Guardian.LONGEST_NAME)
        .flatMap(words -> Result.needed(words.map(Words::value), "name", "web.field.required"));
  }

  @Override
  public String toString() {
    return "ReadGuardian";
  }
}
