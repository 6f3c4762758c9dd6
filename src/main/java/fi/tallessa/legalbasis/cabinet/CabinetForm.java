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

  Result<Cabinet> check() {
    var where =
        Words.line("place", place, LONGEST)
            .flatMap(words -> Result.needed(words, "place", "web.field.required"));
    return Place.number("number", number)
        .with(where, (plain, words) -> new Cabinet(plain, words.value(), List.of(), List.of()));
  }

  @Override
  public String toString() {
    return "CabinetForm";
  }
}
