package fi.tallessa.holdings;

/**
 * What somebody wants to do with a person's data. Each feature lists its own in an enum; the code,
 * such as {@code customer.file.read}, is what the access log keeps.
 */
public interface Action {

  /** Module, feature and verb, joined by dots: what the access log says was done. */
  String code();

  Kind kind();

  /** The few kinds of doing that the log, the notice and the person asking can tell apart. */
  enum Kind {
    READ,
    CHANGE,
    LIST,
    FIND,
    REGISTER
  }
}
