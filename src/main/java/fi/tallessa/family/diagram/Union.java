package fi.tallessa.family.diagram;

import fi.tallessa.family.relative.Bond;

/** Two who are, or were, a couple. Earlier unions of somebody come before later ones. */
public record Union(String one, String other, Bond bond) {

  public Union {
    if (one.equals(other)) {
      throw new IllegalArgumentException("Two people make a union");
    }
  }
}
