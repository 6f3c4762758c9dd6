package fi.tallessa.casework.timeline;

import fi.tallessa.holdings.Action;

/** What may be done with the timeline. */
final class TimelineAction {
  static final Action READ = Action.read("casework.timeline.read").openToInterns().openToProtect();

  private TimelineAction() {}
}
