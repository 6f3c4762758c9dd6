package fi.tallessa.holdings;

/**
 * Whoever keeps what people ask of their own data tells to whom an open request falls who opens no
 * file for it: who advises, and who may be the second of two (GDPR Art. 12, S50). It tells as well
 * whose file is still needed to answer them, and of whom one has all data only kept.
 */
public interface Asked {

  /**
   * In SQL: whether one about the person of a row falls to the visitor. Asks for {@code :who} and
   * {@code :today}.
   *
   * @param row a table or alias with {@code subject_id}
   */
  String falls(String row);

  /**
   * In SQL: whether one about the person of a row is open that only their file can answer, and its
   * last day is not over: until then the file is not erased (S43).
   *
   * @param row a table or alias with {@code subject_id}
   * @param day the day it is judged for, as in the statement: {@code :today}
   */
  String keeps(String row, String day);

  /**
   * In SQL: whether one has all the data of the person of a row only kept (GDPR Art. 18).
   *
   * @param row a table or alias with {@code subject_id}
   */
  String freezes(String row);
}
