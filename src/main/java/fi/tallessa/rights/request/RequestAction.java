package fi.tallessa.rights.request;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done about what somebody asks of their own data: beside the file, but to begin. */
final class RequestAction {
  /** Sees who could ask: whatever else is closed, a request is taken down the day it comes. */
  static final Action ASK = Action.read("rights.request.ask").reaching(Reach.TAKING_BACK);

  /** Sees who was told something and has to hear what became of it (GDPR Art. 19). */
  static final Action RECIPIENTS =
      Action.read("rights.request.recipients").reaching(Reach.TAKING_BACK);

  static final Action BEGIN = Action.change("rights.request.begin").reaching(Reach.TAKING_BACK);

  static final Action READ = Action.read("rights.request.read").reaching(Reach.REQUEST);
  static final Action SETTLE = Action.change("rights.request.settle").reaching(Reach.REQUEST);
  static final Action EXTEND = Action.change("rights.request.extend").reaching(Reach.REQUEST);
  static final Action DECIDE = Action.change("rights.request.decide").reaching(Reach.REQUEST);
  static final Action CONFIRM = Action.change("rights.request.confirm").reaching(Reach.REQUEST);
  static final Action SEND_BACK = Action.change("rights.request.send_back").reaching(Reach.REQUEST);
  static final Action FREEZE = Action.change("rights.request.freeze").reaching(Reach.REQUEST);

  /** Opens what may only be kept, to protect the child (GDPR Art. 18(2)). */
  static final Action PROTECT = Action.change("rights.request.protect").reaching(Reach.REQUEST);

  /** A line manager reads why. */
  static final Action READ_OF = Action.change("rights.request.read_of").reaching(Reach.REQUEST);

  /** Writes down that they want to have used again what was stopped for good (Art. 18(2)). */
  static final Action WISH = Action.change("rights.request.wish").reaching(Reach.REQUEST);

  static final Action LIFT = Action.change("rights.request.lift").reaching(Reach.REQUEST);

  /** Marks what was put right in the file: what it said before is kept apart. */
  static final Action PUT_RIGHT = Action.change("rights.request.put_right").reaching(Reach.REQUEST);

  static final Action ANSWER = Action.change("rights.request.answer").reaching(Reach.REQUEST);

  /** Prints a letter about it. */
  static final Action LETTER = Action.read("rights.request.letter").reaching(Reach.REQUEST);

  /** Sees codes, rights and days. */
  static final Action LIST = Action.list("rights.request.list").reaching(Reach.OVERSIGHT);

  private RequestAction() {}
}
