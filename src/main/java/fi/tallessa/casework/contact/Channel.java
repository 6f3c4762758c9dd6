package fi.tallessa.casework.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the two came together. */
public enum Channel {
  FACE_TO_FACE,
  PHONE,
  REMOTE,
  HOME_VISIT,
  CHAT,
  MESSAGE,
  LETTER;

  /** Whether it is only written: nobody can fail to come to a letter. */
  public boolean written() {
    return this == MESSAGE || this == LETTER;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Channel> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "casework.channel." + code();
  }
}
