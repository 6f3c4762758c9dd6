package fi.tallessa.anonymous;

/** How they reached us. */
public enum Channel implements Tap {
  PHONE("p"),
  CHAT("d"),
  MESSAGE("m"),
  EMAIL("e"),
  FACE_TO_FACE("f");

  private final String key;

  Channel(String key) {
    this.key = key;
  }

  @Override
  public String words() {
    return "anonymous.channel.";
  }

  @Override
  public String key() {
    return key;
  }
}
