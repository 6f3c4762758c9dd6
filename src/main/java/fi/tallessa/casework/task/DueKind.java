package fi.tallessa.casework.task;

/** What something to be done is: each kind lies in a place of its own, and all are in one list. */
public enum DueKind {
  TASK("/tasks/"),
  /** The customer was told of it. */
  PROMISE("/tasks/"),
  /** A worker's step of a plan. */
  STEP("/plan/steps/");

  private final String path;

  DueKind(String path) {
    this.path = path;
  }

  /** Where it is ticked, below the customer's own address. */
  String path() {
    return path;
  }

  /** Where more is told of it than a tick, below the customer's own address; null of a task. */
  String page(String id) {
    return switch (this) {
      case TASK -> null;
      case PROMISE -> "/promises/" + id;
      case STEP -> "/plan/steps/" + id + "/outcome";
    };
  }

  /** The message key of the word that stands before it; null of a task. */
  public String label() {
    return switch (this) {
      case TASK -> null;
      case PROMISE -> "casework.promise.mark";
      case STEP -> "casework.plan.mark";
    };
  }
}
