package fi.tallessa.disclosure;

import fi.tallessa.holdings.Action;

/** What may be done with reports to social services. */
final class ReportAction {

  static final Action READ = Action.read("disclosure.report.read");
  static final Action DRAFT = Action.change("disclosure.report.draft");
  static final Action WRITE = Action.change("disclosure.report.write");
  static final Action RECEIPT = Action.change("disclosure.report.receipt");
  static final Action PRINT = Action.read("disclosure.report.print");

  private ReportAction() {}
}
