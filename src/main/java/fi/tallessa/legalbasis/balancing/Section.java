package fi.tallessa.legalbasis.balancing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The steps of a balancing test, in the order in which they are thought (EDPB 1/2024). */
public enum Section {
  BASES,
  INTEREST,
  NECESSITY,
  BALANCE,
  CHILDREN,
  MEASURES,
  CONCLUSION;

  public List<Part> parts() {
    return Arrays.stream(Part.values()).filter(part -> part.section() == this).toList();
  }

  /** The message key of its heading. */
  public String key() {
    return "legalbasis.balancing.section." + name().toLowerCase(Locale.ROOT);
  }
}
