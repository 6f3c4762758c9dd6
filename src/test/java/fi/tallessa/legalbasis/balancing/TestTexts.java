package fi.tallessa.legalbasis.balancing;

import java.util.Optional;

/** A whole weighing, for tests about something else. */
final class TestTexts {

  static Weighing weighing(Conclusion conclusion) {
    return new Weighing(
        Optional.empty(),
        "To know whom we work with.",
        "Contact rows, yes.",
        "Children, weaker position\nA neighbour may work here",
        "They came to us",
        "They do not see far ahead.",
        "Codes, named workers only.",
        conclusion,
        "For contact rows.");
  }

  private TestTexts() {}
}
