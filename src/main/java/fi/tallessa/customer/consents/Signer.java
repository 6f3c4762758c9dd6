package fi.tallessa.customer.consents;

import java.util.ArrayList;
import java.util.List;

/**
 * One of those who say it, on a line of their own.
 *
 * @param pad the box in which they draw
 * @param strokes what they drew, blank where nothing; null where they sign on paper
 */
public record Signer(String name, String pad, String strokes) {

  /** As many lines as there are names; what was drawn before each had their own is one for all. */
  static List<Signer> of(List<String> names, List<String> drawn) {
    var all = drawn.size() == 1 ? List.of(String.join(", ", names)) : names;
    var signers = new ArrayList<Signer>();
    for (int at = 0; at < all.size(); at++) {
      signers.add(
          new Signer(
              all.get(at), AnswerForm.pad(at + 1), at < drawn.size() ? drawn.get(at) : null));
    }
    return List.copyOf(signers);
  }

  @Override
  public String toString() {
    return "Signer";
  }
}
