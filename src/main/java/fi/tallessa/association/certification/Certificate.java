package fi.tallessa.association.certification;

import java.time.LocalDate;

/**
 * A certificate of conformity of the system.
 *
 * @param category by the requirements of THL: A or B
 * @param called as whoever gave it calls it
 * @param body who assessed the system
 * @param covers which version and surroundings were assessed
 */
public record Certificate(
    Category category, String called, String body, String covers, LocalDate from, LocalDate until) {

  public enum Category {
    A,
    B
  }

  /** In the category the privacy notice names (S34). */
  boolean asPromised() {
    return category == Category.A;
  }
}
