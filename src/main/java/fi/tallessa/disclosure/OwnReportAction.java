package fi.tallessa.disclosure;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with a report that rests on no file. */
final class OwnReportAction {

  static final Action LIST = Action.list("disclosure.own.list").reaching(Reach.DRAFT);
  static final Action WRITE = Action.register("disclosure.own.write").reaching(Reach.DRAFT);
  static final Action READ = Action.read("disclosure.own.read").reaching(Reach.DRAFT);
  static final Action RECEIPT = Action.change("disclosure.own.receipt").reaching(Reach.DRAFT);
  static final Action CORRECT = Action.change("disclosure.own.correct").reaching(Reach.DRAFT);

  private OwnReportAction() {}
}
