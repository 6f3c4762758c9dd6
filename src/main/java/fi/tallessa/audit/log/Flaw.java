package fi.tallessa.audit.log;

/**
 * Something sealed that is not as it was written.
 *
 * @param line the line it is about; of a checkpoint the first one it has to hold
 */
record Flaw(Kind kind, long line, long checkpoint) {

  enum Kind {
    ALTERED,
    MISSING,
    INSERTED,
    /** Missing with everything after it. */
    CUT,
    /** Altered, or signed by somebody else. */
    CHECKPOINT_ALTERED,
    CHECKPOINT_MISSING,
    /** The copy outside has another one of this number: the chain was written anew. */
    NOT_AS_COPIED,
    /** The copy outside is not as it was written itself. */
    COPY_ALTERED
  }

  @Override
  public String toString() {
    return "line %d %s (checkpoint %d)".formatted(line, kind, checkpoint);
  }
}
