package fi.tallessa.holdings;

/**
 * For lists that open no file: whether somebody's end has left anything undone of what a feature
 * keeps (D4). What is done is gone from them with the same press.
 */
public interface LeftUndone {

  /**
   * In SQL, over the feature's own tables, with the parameter {@code today}.
   *
   * @param row the name the statement gives whoever is asked about; with {@code subject_id}
   */
  String of(String row);
}
