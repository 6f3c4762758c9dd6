package fi.tallessa.audit.log;

/**
 * That another key signs from a checkpoint on.
 *
 * @param lost whether the one before could not say so itself
 */
record KeyChange(long checkpoint, boolean lost) {
  @Override
  public String toString() {
    return "the key was changed with checkpoint %d, and the one before %s"
        .formatted(checkpoint, lost ? "was lost" : "signed that");
  }
}
