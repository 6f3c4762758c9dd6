package fi.tallessa.association.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody does for the association with data of its customers; kept by these names. */
public enum Task {
  REGISTER,
  BACKUPS,
  LOGS,
  /** The exchange or the phone of a line. */
  CALLS,
  CHAT,
  /** Keeps or shreds papers. */
  PAPERS,
  OTHER;

  static Optional<Task> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String key() {
    return "association.agreement.task." + code();
  }
}
