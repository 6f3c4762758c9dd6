package fi.tallessa.association;

/** The country as it is divided, for tests without a register. */
public final class Places {

  public static Municipalities municipalities() {
    return new Municipalities();
  }

  public static SubRegions subRegions() {
    return new SubRegions();
  }

  private Places() {}
}
