package fi.tallessa.rights.copy;

import fi.tallessa.holdings.Action;

/** What a copy is made as. */
enum CopyPart {
  PAPER("application/pdf", "pdf", CopyAction.PAPER),
  /** Under a password: the paper, the same for a machine, and the files that were brought. */
  FILE("application/zip", "zip", CopyAction.FILE);

  private final String type;
  private final String ending;
  private final Action action;

  CopyPart(String type, String ending, Action action) {
    this.action = action;
    this.type = type;
    this.ending = ending;
  }

  String type() {
    return type;
  }

  String ending() {
    return ending;
  }

  /** What whoever takes it out of the register does. */
  Action action() {
    return action;
  }

  int size(Made.Done done) {
    return this == PAPER ? done.paper() : done.file();
  }
}
