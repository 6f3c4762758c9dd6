package fi.tallessa.legalbasis.consent;

import java.util.UUID;

/**
 * The paper that goes with the answers to one asking.
 *
 * @param strokes what was drawn on the screen, as lines of an SVG path; null where the paper itself
 *     is signed
 * @param place where it lies; null until that is told, and its consents are amber meanwhile (D2)
 */
public record Slip(UUID asking, int year, int number, String strokes, Place place) {

  /** As printed on it: {@code 2026-0412}. */
  public String shown() {
    return "%d-%04d".formatted(year, number);
  }

  public boolean placed() {
    return place != null;
  }

  @Override
  public String toString() {
    return "Slip[" + shown() + "]";
  }
}
