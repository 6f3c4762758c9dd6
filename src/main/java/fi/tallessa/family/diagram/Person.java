package fi.tallessa.family.diagram;

import fi.tallessa.family.relative.Sign;
import java.util.OptionalInt;

/**
 * Somebody in the picture.
 *
 * @param key tells them apart within one picture, and is never shown
 * @param name a word, or a first name where the reader may open the file or it is a guardian's
 * @param note a second line, quieter: "guardian, apart", "same mother", a code; or empty
 * @param aloud all that the sign says, for whoever hears the picture
 * @param years the age where it is known: of siblings the eldest stands first
 */
public record Person(
    String key,
    Sign sign,
    boolean died,
    boolean guardian,
    Standing standing,
    String name,
    String note,
    String aloud,
    OptionalInt years) {

  public boolean mine() {
    return standing instanceof Standing.Mine;
  }

  /** The file's address, or null where it is not the reader's to open. */
  public String href() {
    return standing instanceof Standing.MayOpen(var href) ? href : null;
  }

  @Override
  public String toString() {
    return "Person";
  }
}
