package fi.tallessa.holdings;

/**
 * Whoever keeps what people ask of their own data tells to whom an open request falls who opens no
 * file for it: who advises, and who may be the second of two (GDPR Art. 12, S50).
 */
public interface Asked {

  /**
   * In SQL: whether one about the person of a row falls to the visitor. Asks for {@code :who} and
   * {@code :today}.
   *
   * @param row a table or alias with {@code subject_id}
   */
  String falls(String row);
}
