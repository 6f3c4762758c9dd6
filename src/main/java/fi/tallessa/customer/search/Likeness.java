package fi.tallessa.customer.search;

import java.util.Optional;

/** How like a name is to what was typed, the likest first. */
public enum Likeness {
  /** The very word. */
  EXACT,
  /** The beginning of a word. */
  PREFIX,
  /** Something within a word. */
  MIDDLE,
  /** Written otherwise, and it sounds alike. */
  SOUND,
  /** A slip of the finger away. */
  TYPO;

  /** Fewer letters than this lie within too many words, and sound like too many. */
  private static final int ENOUGH = 3;

  /** Close to what was typed, and not what was typed: whoever reads it is told so. */
  public boolean near() {
    return this == SOUND || this == TYPO;
  }

  static Optional<Likeness> of(Word typed, Word name) {
    var strict = strict(typed.text(), name.text());
    return strict.isPresent() ? strict : near(typed, name);
  }

  static Optional<Likeness> strict(String typed, String name) {
    if (name.startsWith(typed)) {
      return Optional.of(name.length() == typed.length() ? EXACT : PREFIX);
    }
    return typed.length() >= ENOUGH && name.contains(typed)
        ? Optional.of(MIDDLE)
        : Optional.empty();
  }

  private static Optional<Likeness> near(Word typed, Word name) {
    if (typed.text().length() >= ENOUGH && name.sound().startsWith(typed.sound())) {
      return Optional.of(SOUND);
    }
    return Typos.few(typed.text(), name.text()) ? Optional.of(TYPO) : Optional.empty();
  }
}
