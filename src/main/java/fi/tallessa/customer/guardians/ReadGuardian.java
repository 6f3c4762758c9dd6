package fi.tallessa.customer.guardians;

import fi.tallessa.customer.data.TypedSource;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.kernel.EmailAddress;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Reads a guardian's form: what was typed becomes what is kept, or problems. */
record ReadGuardian(GuardianForm typed, Visit visit) {

  /**
   * Problems on each box by its name; who told it is needed too (S21).
   *
   * @param informedBefore when the guardian was told that this is kept, or null
   */
  Result<Guardian> guardian(LocalDate informedBefore) {
    var name = readName();
    var role = chosen("role", GuardianRole.of(typed.role()));
    var custody = chosen("custody", Custody.of(typed.custody()));
    var phone = PhoneNumber.parse("phone", typed.phone());
    var email = EmailAddress.parse("email", typed.email());
    var safeWay = Words.text("safeWay", typed.safeWay(), Guardian.LONGEST_SAFE_WAY);
    var language = Words.line("language", typed.language(), Guardian.LONGEST_LANGUAGE);
    var interpreter = chosen("interpreter", Interpreter.of(typed.interpreter()));
    var told = new TypedSource(typed.source(), typed.organisation()).need(visit.today());
    var problems =
        Problems.in(name, role, custody, phone, email, safeWay, language, interpreter, told);
    return problems.isEmpty()
        ? Result.fine(
            new Guardian(
                name.sure(),
                role.sure(),
                custody.sure(),
                phone.sure().map(PhoneNumber::value).orElse(null),
                email.sure().map(EmailAddress::value).orElse(null),
                safeWay.sure().map(Words::value).orElse(null),
                language.sure().map(Words::value).orElse(null),
                interpreter.sure(),
                told.sure(),
                typed.informed() ? Objects.requireNonNullElse(informedBefore, visit.today()) : null,
                visit.who()))
        : Result.faulty(problems);
  }

  private Result<String> readName() {
    return Words.line("name", typed.name(), Guardian.LONGEST_NAME)
        .flatMap(
            words ->
                words
                    .map(found -> Result.fine(found.value()))
                    .orElseGet(() -> Result.faulty("name", "web.field.required")));
  }

  private static <T> Result<T> chosen(String field, Optional<T> choice) {
    return choice.map(Result::fine).orElseGet(() -> Result.faulty(field, "web.field.choose"));
  }

  @Override
  public String toString() {
    return "ReadGuardian";
  }
}
