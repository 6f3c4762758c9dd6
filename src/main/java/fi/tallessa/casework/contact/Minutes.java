package fi.tallessa.casework.contact;

import fi.tallessa.kernel.IdentityCode;
import fi.tallessa.kernel.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long a contact took: one of a few lengths, or any other up to a day and night. */
public final class Minutes {

  static final List<Integer> USUAL = List.of(15, 30, 45, 60, 90);
  private static final int MOST = 24 * 60;

  /**
   * @param chosen one of the usual, or blank
   * @param other any other, or blank; it is the later word
   */
  public static Result<Optional<Integer>> typed(String chosen, String other) {
    if (!chosen.isEmpty() && USUAL.stream().noneMatch(one -> chosen.equals("" + one))) {
      return Result.faulty("minutes", "web.field.choose");
    }
    if (other.isBlank()) {
      return Result.fine(
          chosen.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(chosen)));
    }
    if (IdentityCode.in(other)) {
      return Result.faulty("length", "web.words.identity_code");
    }
    var plain = other.strip();
    return plain.matches("[1-9][0-9]{0,3}") && Integer.parseInt(plain) <= MOST
        ? Result.fine(Optional.of(Integer.valueOf(plain)))
        : Result.faulty("length", "casework.contact.length.unreadable", MOST);
  }

  static void fill(Integer minutes, Map<String, String> boxes) {
    if (minutes != null) {
      boxes.put(USUAL.contains(minutes) ? "minutes" : "length", minutes.toString());
    }
  }

  private Minutes() {}
}
