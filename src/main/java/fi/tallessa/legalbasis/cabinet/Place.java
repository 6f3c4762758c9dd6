package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Result;

/** Where a paper lies: cabinet, folder in it, sheet in that, each counted from one. */
public record Place(int cabinet, int folder, int sheet) {

  private static final int MOST = 9999;

  static Result<Integer> number(String field, String typed) {
    var plain = typed == null ? "" : typed.strip();
    if (plain.isEmpty()) {
      return Result.faulty(field, "web.field.required");
    }
    int number = plain.matches("\\d{1,4}") ? Integer.parseInt(plain) : 0;
    return number > 0
        ? Result.fine(number)
        : Result.faulty(field, "legalbasis.cabinet.number", MOST);
  }

  /** 1 / 6 / 3, as it is written on the slip. */
  public String shown() {
    return cabinet + " / " + folder + " / " + sheet;
  }
}
