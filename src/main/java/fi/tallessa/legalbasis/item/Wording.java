package fi.tallessa.legalbasis.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which words a text is read. */
public enum Wording {
  ORDINARY,
  FOR_A_CHILD;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Wording> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "legalbasis.item.wording." + code();
  }
}
