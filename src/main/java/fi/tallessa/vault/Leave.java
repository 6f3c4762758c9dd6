package fi.tallessa.vault;

import fi.tallessa.holdings.Permit;

/**
 * What a key may be used for, told by the line in the log that brought it.
 *
 * @param action whose leave it is, for the sentence of a refusal
 * @param writes whether it seals; who only reads has nothing to write
 * @param only the name of the one shape it is for, null for all
 */
record Leave(String action, boolean writes, String only) {

  /** The register's own data about its workers. */
  static final Leave REGISTER = new Leave("the register", true, null);

  /** A run over many reads, and changes nobody. */
  static final Leave RUN = new Leave("a run", false, null);

  /**
   * The whole file, for those who knocked at the file (or at what stays, settles or ends in it, or
   * a draft).
   */
  static Leave of(Permit permit) {
    return switch (permit.reach()) {
      case FILE, UNMASKED, REMAINS, SETTLING, TAKING_BACK, HEALTH, DRAFT ->
          new Leave(permit.action().code(), permit.action().writes(), null);
      case OVERSIGHT, LOOKS, REASON, REQUEST, LEAVING, NOTHING ->
          throw new OutOfReach(permit.action().code(), "does not open the file");
    };
  }

  /** One shape of what lies beside the file, for those it was made for too. */
  static Leave of(Permit permit, Shape<?> shape) {
    if (!shape.opensTo(permit.reach())) {
      return of(permit).onlyFor(shape);
    }
    return new Leave(permit.action().code(), permit.action().writes(), shape.name());
  }

  void toSeal(Shape<?> shape) {
    if (!writes) {
      throw new OutOfReach(action, "writes nothing");
    }
    toUnseal(shape);
  }

  void toUnseal(Shape<?> shape) {
    if (only != null && !only.equals(shape.name())) {
      throw new OutOfReach(action, "is for " + only + " alone");
    }
    if (!shape.opensTo(action)) {
      throw new OutOfReach(action, "is no act of " + shape.name());
    }
  }

  private Leave onlyFor(Shape<?> shape) {
    return new Leave(action, writes, shape.name());
  }
}
