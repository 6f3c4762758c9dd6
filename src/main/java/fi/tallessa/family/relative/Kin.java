package fi.tallessa.family.relative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody is to another of the family. It is a word and never a name (D27), and the lines of
 * the picture follow from it.
 */
public enum Kin {
  PARENT,
  FOSTER_PARENT,
  PARTNER,
  FORMER_PARTNER,
  SIBLING,
  /** To the parent whom they share with the customer. */
  HALF_SIBLING,
  CHILD,
  /** Godparent, neighbour, friend: of the family in life, on no line of the picture. */
  CLOSE;

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Kin> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words in a list of choices. */
  public String label() {
    return "family.kin." + code();
  }

  /** Whether there may be another parent as well. */
  public boolean hasOtherParent() {
    return this == CHILD || this == HALF_SIBLING;
  }

  /** What the one is to whom another is this; empty where that is not so of everybody. */
  public Optional<Kin> back() {
    return switch (this) {
      case PARENT -> Optional.of(CHILD);
      case CHILD -> Optional.of(PARENT);
      case PARTNER, FORMER_PARTNER, SIBLING, CLOSE -> Optional.of(this);
      case FOSTER_PARENT, HALF_SIBLING -> Optional.empty();
    };
  }
}
