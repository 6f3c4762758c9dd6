package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.Sha256;
import fi.tallessa.legalbasis.cabinet.Place;
import fi.tallessa.legalbasis.cabinet.SlipNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The paper that goes with the answers to one asking. Where it lies stands in the list of the
 * cabinets and nowhere else.
 *
 * @param drawn what each of those who signed drew on the screen, as lines of an SVG path; none
 *     where the paper itself is signed, one that is blank where its seal does not open
 * @param place empty until that is told, and its consents are amber meanwhile (D2)
 * @param out whether somebody has taken it out of its place
 * @param missing whether it was not in its place when it was last looked for
 * @param destroyed by two people, when nothing needed it any more (D3)
 * @param earlier null but for slips that were placed before there was a list
 */
public record Slip(
    UUID asking,
    SlipNumber printed,
    List<String> drawn,
    Optional<Place> place,
    boolean out,
    boolean missing,
    boolean destroyed,
    EarlierPlace earlier) {

  public Slip {
    drawn = List.copyOf(drawn);
  }

  static Slip fresh(UUID asking, SlipNumber printed, List<String> drawn) {
    return new Slip(asking, printed, drawn, Optional.empty(), false, false, false, null);
  }

  /** SHA-256 of what each drew: the answers it signs carry them. */
  public static List<String> signatures(List<String> drawn) {
    return drawn.stream().map(Slip::signature).toList();
  }

  /** SHA-256 of what was drawn. */
  static String signature(String strokes) {
    return Sha256.hex(strokes);
  }

  /** As printed on it: {@code 2026-0412}. */
  public String shown() {
    return printed.toString();
  }

  /** It lies somewhere, or does not have to any more. */
  public boolean settled() {
    return place.isPresent() || destroyed;
  }

  /** Nothing was drawn, and no signed paper was put anywhere: nobody has signed yet. */
  public boolean toBeSigned() {
    return drawn.isEmpty() && earlier == null && !settled();
  }

  @Override
  public String toString() {
    return "Slip[" + shown() + "]";
  }
}
