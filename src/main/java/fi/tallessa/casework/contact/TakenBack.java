package fi.tallessa.casework.contact;

/** A contact that was taken back by its author, as it was then. */
record TakenBack(int version, Contact contact) {
  @Override
  public String toString() {
    return "TakenBack";
  }
}
