package fi.tallessa.holdings;

/**
 * What somebody wants to do with a person's data. Each feature lists its own as constants of a
 * class named {@code …Action}; nobody else makes one, so that all have words.
 *
 * @param code module, feature and verb, joined by dots, such as {@code customer.file.read}: what
 *     the access log says was done, for as long as the log is kept
 * @param reach how far it reaches; the door, the log and the vault all hold it to that
 * @param byInterns whether a student in practice may do it too; nothing is open to them unless it
 *     says so
 * @param toProtect whether what rests on a frozen consent is read by it too, in the hour in which
 *     somebody has the file open to protect the child (GDPR Art. 18(2)): pages alone, and no paper
 */
public record Action(String code, Kind kind, Reach reach, boolean byInterns, boolean toProtect) {

  public static Action read(String code) {
    return new Action(code, Kind.READ, Reach.FILE, false, false);
  }

  public static Action change(String code) {
    return new Action(code, Kind.CHANGE, Reach.FILE, false, false);
  }

  public static Action list(String code) {
    return new Action(code, Kind.LIST, Reach.FILE, false, false);
  }

  public static Action find(String code) {
    return new Action(code, Kind.FIND, Reach.FILE, false, false);
  }

  public static Action register(String code) {
    return new Action(code, Kind.REGISTER, Reach.FILE, false, false);
  }

  /** The same, reaching somewhere else than into the file. */
  public Action reaching(Reach other) {
    return new Action(code, kind, other, byInterns, toProtect);
  }

  /** The same, open to students in practice as well: what they write is countersigned. */
  public Action openToInterns() {
    return new Action(code, kind, reach, true, toProtect);
  }

  /**
   * The same of a page that shows what may only be kept, while it is open for a right (Art. 18(2)).
   */
  public Action openToProtect() {
    return new Action(code, kind, reach, byInterns, true);
  }

  /** Whether something may be written down by it. */
  public boolean writes() {
    return kind == Kind.CHANGE || kind == Kind.REGISTER;
  }

  /** The few kinds of doing that the log, the notice and the person asking can tell apart. */
  public enum Kind {
    READ,
    CHANGE,
    LIST,
    FIND,
    REGISTER
  }
}
