package fi.tallessa.casework.appointment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a meeting does not take place: a short list, so that nobody's illness is written down. */
public enum WhyCancelled {
  CUSTOMER,
  WORKER,
  NOT_COME,
  MISTAKE,
  /** The customer relationship ended, and the meeting with it; nobody chooses that. */
  ENDED;

  /** What may be said of one meeting. */
  static final List<WhyCancelled> OFFERED = List.of(CUSTOMER, WORKER, NOT_COME, MISTAKE);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "casework.appointment.cancelled." + code();
  }

  static Optional<WhyCancelled> of(String code) {
    return OFFERED.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
