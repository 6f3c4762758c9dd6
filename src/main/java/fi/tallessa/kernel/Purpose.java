package fi.tallessa.kernel;

/** Why data is touched. The notice knows two purposes, so a third cannot be chosen (S8). */
public enum Purpose {
  CUSTOMER_WORK,
  STATISTICS
}
