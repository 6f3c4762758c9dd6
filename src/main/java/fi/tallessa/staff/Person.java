package fi.tallessa.staff;

import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Result;
import fi.tallessa.vault.Shape;
import java.util.Optional;

/**
 * What is kept about a worker, inside the seal.
 *
 * @param phone the worker's own number, null when not told
 */
public record Person(String name, String userName, String phone) {

  public static final Shape<Person> SHAPE = Shape.of("staff.worker", Person.class);

  /**
   * Problems: {@code staff.name.missing}, {@code staff.user_name.missing}, those of a number that
   * is none, and those of {@link fi.tallessa.kernel.Words#line}.
   *
   * @param phone blank or null when not told
   */
  public static Result<Person> typed(String name, String userName, String phone) {
    return PersonName.parse("name", name)
        .with(UserName.parse("userName", userName), Called::new)
        .with(number(phone), (called, number) -> called.with(number.orElse(null)));
  }

  private static Result<Optional<String>> number(String phone) {
    return PhoneNumber.parse("phone", phone).map(number -> number.map(PhoneNumber::value));
  }

  private record Called(PersonName name, UserName userName) {
    Person with(String phone) {
      return new Person(name.value(), userName.value(), phone);
    }
  }

  @Override
  public String toString() {
    return "Person";
  }
}
