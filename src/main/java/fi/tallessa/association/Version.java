package fi.tallessa.association;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;

/** Which state of something a form was filled from, so that two who change it lose nothing. */
public final class Version {

  public static final String FIELD = "version";

  /** No version has the number 0: nonsense is asked again, with what it says now. */
  public static int of(String sent) {
    return sent != null && sent.matches("[1-9]\\d{0,5}") ? Integer.parseInt(sent) : 0;
  }

  /** Somebody was faster. */
  public static Problems meanwhile() {
    return Problems.of(Problem.of(FIELD, "association.meanwhile"));
  }

  public static boolean overtaken(Problems problems) {
    return problems.on(FIELD).isPresent();
  }

  private Version() {}
}
