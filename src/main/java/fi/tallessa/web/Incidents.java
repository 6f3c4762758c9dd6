package fi.tallessa.web;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where something thrown is written to the log: a reference, what kind of thing it
 * was, and where in our own code. Never its message, which may hold what somebody typed.
 */
public final class Incidents {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String DIGITS = "23456789";
  private static final String LETTERS = "ABCDEFGHKMNPQRSTUVWXYZ";
  private static final String OURS = "fi.tallessa.";
  private static final int FRAMES = 12;

  /** Writes it down and gives the reference that the page shows, such as {@code 7Q4-118}. */
  public static String note(Stop stop, Throwable thrown) {
    var reference = reference();
    if (stop == Stop.AWAY) {
      LOG.warn("{} the database is away: {}", reference, kinds(thrown));
    } else {
      LOG.error("{} {} {}{}", reference, stop, kinds(thrown), ourFrames(thrown));
    }
    return reference;
  }

  /**
   * The same for something that stopped only a part of a page, or nobody.
   *
   * @param what in fixed words: of nobody, and without anything somebody typed
   */
  public static String note(String what, Throwable thrown) {
    var reference = reference();
    LOG.error("{} {} {}{}", reference, what, kinds(thrown), ourFrames(thrown));
    return reference;
  }

  private static String kinds(Throwable thrown) {
    return causes(thrown).map(Incidents::kind).collect(Collectors.joining(" < "));
  }

  /** Of what the database has refused its code as well: it says why, and of nobody. */
  private static String kind(Throwable one) {
    var name = one.getClass().getName();
    return one instanceof SQLException sql && sql.getSQLState() != null
        ? name + " (" + sql.getSQLState() + ")"
        : name;
  }

  private static String ourFrames(Throwable thrown) {
    return causes(thrown)
        .flatMap(one -> Arrays.stream(one.getStackTrace()))
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .filter(frame -> frame.getLineNumber() > 0)
        .map(frame -> "\n    at " + frame)
        .distinct()
        .limit(FRAMES)
        .collect(Collectors.joining());
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, one -> one != null, Throwable::getCause).limit(20);
  }

  private static String reference() {
    return "" + one(DIGITS) + one(LETTERS) + one(DIGITS) + "-" + RANDOM.nextInt(100, 1000);
  }

  private static char one(String of) {
    return of.charAt(RANDOM.nextInt(of.length()));
  }

  private Incidents() {}
}
