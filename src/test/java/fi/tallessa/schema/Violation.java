package fi.tallessa.schema;

/** What a guard found, and where: a sentence that says what to do about it. */
record Violation(String where, String what) {
  @Override
  public String toString() {
    return where + ": " + what;
  }
}
