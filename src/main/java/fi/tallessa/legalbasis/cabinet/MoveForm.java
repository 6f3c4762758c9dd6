package fi.tallessa.legalbasis.cabinet;

import java.util.Objects;

/**
 * Where a cabinet stands, as typed anew.
 *
 * @param version of its place when the form was opened: of two who move it, the second sees what
 *     the first said
 */
public record MoveForm(String place, String version) {

  public MoveForm {
    place = Objects.requireNonNullElse(place, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static MoveForm of(Cabinet cabinet) {
    return new MoveForm(cabinet.place(), "" + cabinet.version());
  }

  MoveForm seeing(Cabinet cabinet) {
    return new MoveForm(place, "" + cabinet.version());
  }

  boolean overtaken(Cabinet cabinet) {
    return !version.equals("" + cabinet.version());
  }

  @Override
  public String toString() {
    return "MoveForm";
  }
}
