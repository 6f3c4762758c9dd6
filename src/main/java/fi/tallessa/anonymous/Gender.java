package fi.tallessa.anonymous;

/** Only where it was told. */
public enum Gender implements Tap {
  FEMALE,
  MALE,
  OTHER;

  @Override
  public String words() {
    return "anonymous.gender.";
  }

  /** None: it may be left out, and then nobody looks for it. */
  @Override
  public String key() {
    return "";
  }
}
