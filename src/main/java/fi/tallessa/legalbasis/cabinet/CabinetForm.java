package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.List;
import java.util.Objects;

/**
 * A cabinet as typed.
 *
 * @param number as on its door
 * @param place town and room
 */
public record CabinetForm(String number, String place) {

  private static final int LONGEST = 120;

  public CabinetForm {
    number = Objects.requireNonNullElse(number, "");
    place = Objects.requireNonNullElse(place, "");
  }

  static CabinetForm after(List<Cabinet> others) {
    int most = others.stream().mapToInt(Cabinet::number).max().orElse(0);
    return new CabinetForm("" + (most + 1), "");
  }

  static Result<Words> place(String typed) {
    return Words.line("place", typed, LONGEST)
        .flatMap(words -> Result.needed(words, "place", "web.field.required"));
  }

  Result<Cabinet> check() {
    return Place.number("number", number)
        .with(
            place(place),
            (plain, words) -> new Cabinet(plain, words.value(), 1, List.of(), List.of()));
  }

  @Override
  public String toString() {
    return "CabinetForm";
  }
}
