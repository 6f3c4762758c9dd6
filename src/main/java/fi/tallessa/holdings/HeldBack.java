package fi.tallessa.holdings;

/** Whoever keeps legal holds tells which files are not erased on their day (GDPR Art. 17(3)). */
public interface HeldBack {

  /**
   * In SQL: whether the file of a row's person is held back. Asks for {@code :now}.
   *
   * @param row a table or alias with {@code subject_id}
   */
  String holds(String row);
}
