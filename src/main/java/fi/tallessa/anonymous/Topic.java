package fi.tallessa.anonymous;

/** What it was mostly about: one of nine, and never in words. */
public enum Topic implements Tap {
  FRIENDS,
  BULLYING,
  FAMILY,
  PARENTS_APART,
  SCHOOL,
  SAFETY,
  GROWING_UP,
  MONEY,
  OTHER;

  @Override
  public String words() {
    return "anonymous.topic.";
  }

  @Override
  public String key() {
    return "" + (ordinal() + 1);
  }
}
