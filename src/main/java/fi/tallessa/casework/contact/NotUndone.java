package fi.tallessa.casework.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a contact is not taken back any more, and is put right instead. */
public enum NotUndone {
  /** It was corrected, and has a history. */
  CORRECTED,
  /** Somebody else wrote it. */
  OTHERS,
  /** It is longer ago than a slip of the hand. */
  LATE,
  /** Somebody has countersigned it. */
  SIGNED,
  /** Another contact was begun: there is no room for its words. */
  DRAFT,
  /** Somebody is just putting it right. */
  BEGUN,
  /** Files hang on it. */
  ATTACHED,
  /** It was judged whether guardians are told of it, and that would go with it (K3). */
  KEPT;

  static Optional<NotUndone> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "casework.contact.undo.not." + code();
  }
}
