package fi.tallessa.casework.group;

/** How old somebody is whose name we do not know, as far as one sees; no more is written down. */
public enum AgeBand {
  UNDER_7,
  FROM_7,
  FROM_13,
  FROM_18,
  /** No young person any more (Youth Act 1285/2016, section 3). */
  FROM_29;

  public String box() {
    return name().toLowerCase().replace("_", "");
  }

  public String label() {
    return "casework.group.band." + box();
  }
}
