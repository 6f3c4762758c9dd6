package fi.tallessa.rights.request;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether those who were told something of somebody know that it is erased, or may only be kept:
 * each of them hears of it, unless that is impossible or asks too much (GDPR Art. 19).
 */
public enum Notified {
  TOLD,
  /** What somebody was told is not what this is about. */
  NOT_THIS,
  IMPOSSIBLE,
  TOO_MUCH;

  /** Of what is put right each recipient is told line by line, on the log of what was told. */
  static boolean owed(Request request, LocalDate day) {
    return request
        .held(day)
        .map(Decision::outcome)
        .filter(
            outcome ->
                request.erases(outcome)
                    || request.erasesPart(outcome)
                    || MayFreeze.follows(request, outcome))
        .isPresent();
  }

  /** The message key of what the letter says of it. */
  static String letter(Request request, LocalDate day) {
    boolean part =
        request.current(day).filter(one -> request.erasesPart(one.outcome())).isPresent();
    return "rights.notified.letter."
        + (request.kind() != Kind.ERASURE ? "restricted" : part ? "erased_part" : "erased");
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "rights.notified." + code();
  }

  static Optional<Notified> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }
}
