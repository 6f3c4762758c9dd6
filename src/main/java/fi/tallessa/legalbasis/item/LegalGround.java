package fi.tallessa.legalbasis.item;

import java.util.Collection;

/** Which consent the law asks for. Nobody chooses: what is asked for decides. */
public enum LegalGround {
  /** GDPR Art. 6(1)(a). */
  A6_1_A("eu-gdpr:A6-1-a"),
  /** GDPR Art. 9(2)(a): explicit. */
  A9_2_A("eu-gdpr:A9-2-a");

  private final String term;

  LegalGround(String term) {
    this.term = term;
  }

  /** As DPV writes it. */
  public String term() {
    return term;
  }

  public boolean explicit() {
    return this == A9_2_A;
  }

  public static LegalGround of(Collection<Category> categories) {
    return categories.stream().anyMatch(Category::special) ? A9_2_A : A6_1_A;
  }
}
