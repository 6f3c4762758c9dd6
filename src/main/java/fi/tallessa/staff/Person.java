package fi.tallessa.staff;

import fi.tallessa.vault.Shape;

/**
 * What is kept about a worker, inside the seal.
 *
 * @param phone the worker's own number, null when not told
 */
public record Person(String name, String userName, String phone) {

  public static final Shape<Person> SHAPE = Shape.of("staff.worker", Person.class);

  @Override
  public String toString() {
    return "Person";
  }
}
