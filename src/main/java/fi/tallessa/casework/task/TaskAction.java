package fi.tallessa.casework.task;

import fi.tallessa.holdings.Action;

/** What is done with tasks. */
public final class TaskAction {

  /** Sees in a list what is to be done: words, as the next step of a contact is. */
  public static final Action LIST = Action.list("casework.task.list").openToInterns();

  static final Action OPEN = Action.read("casework.task.open").openToInterns();

  /** Reads what a task or a promise said before. */
  static final Action HISTORY = Action.read("casework.task.history").openToInterns();

  static final Action CORRECT = Action.change("casework.task.correct").openToInterns();

  /** A promise is what the customer was told: a student puts none right. */
  static final Action CORRECT_PROMISE = Action.change("casework.promise.correct");

  static final Action ADD = Action.change("casework.task.add").openToInterns();
  static final Action DONE = Action.change("casework.task.done").openToInterns();

  /** Says what became of a promise: it is a task, and a tick on it says that it was kept. */
  public static final Action END_PROMISE = Action.change("casework.promise.end");

  static final Action UNDO = Action.change("casework.task.undo").openToInterns();

  private TaskAction() {}
}
