package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Result;
import java.util.Objects;

/**
 * What two people saw of one paper, as sent.
 *
 * @param found SEEN, MISSING or MISPLACED
 * @param cabinet where it was found, if not in its place
 */
public record Found(String found, String cabinet, String folder) {

  public Found {
    found = Objects.requireNonNullElse(found, "");
    cabinet = Objects.requireNonNullElse(cabinet, "");
    folder = Objects.requireNonNullElse(folder, "");
  }

  /** Where it lies by what was seen. */
  record Checked(Finding.Kind kind, int cabinet, int folder) {}

  Result<Checked> check() {
    return switch (found) {
      case "SEEN" -> Result.fine(new Checked(Finding.Kind.SEEN, 0, 0));
      case "MISSING" -> Result.fine(new Checked(Finding.Kind.MISSING, 0, 0));
      case "MISPLACED" ->
          Place.number("cabinet", cabinet)
              .with(
                  Place.number("folder", folder),
                  (where, binder) -> new Checked(Finding.Kind.MISPLACED, where, binder));
      default -> Result.faulty("found", "web.field.choose");
    };
  }

  @Override
  public String toString() {
    return "Found";
  }
}
