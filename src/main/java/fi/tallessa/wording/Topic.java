package fi.tallessa.wording;

/**
 * What marked words are about, fine enough to sample by: HEALTH.DIAGNOSIS.
 *
 * @param trivial what anybody tells of anybody, as that they had the flu (D15)
 */
public record Topic(String code, boolean trivial) {

  public Topic {
    Kind.valueOf(code.substring(0, code.indexOf('.')));
  }

  public Kind kind() {
    return Kind.valueOf(code.substring(0, code.indexOf('.')));
  }
}
