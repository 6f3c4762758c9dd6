package fi.tallessa.cooperation;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/**
 * What may be done with the services we work with. Those that tell of health have acts, a door and
 * a seal of their own (S20); a form of theirs knocks at both.
 */
final class CooperationAction {
  static final Action READ = Action.read("cooperation.service.read");
  static final Action WRITE = Action.change("cooperation.service.write");
  static final Action PROLONG = Action.change("cooperation.service.prolong");
  static final Action END = Action.change("cooperation.service.end");

  /** Writes down whom we reach there, or takes it out. */
  static final Action POINT = Action.change("cooperation.service.point");

  static final Action HEALTH_READ = Action.read("cooperation.health.read").reaching(Reach.HEALTH);
  static final Action HEALTH_WRITE =
      Action.change("cooperation.health.write").reaching(Reach.HEALTH);
  static final Action HEALTH_PROLONG =
      Action.change("cooperation.health.prolong").reaching(Reach.HEALTH);
  static final Action HEALTH_END = Action.change("cooperation.health.end").reaching(Reach.HEALTH);
  static final Action HEALTH_POINT =
      Action.change("cooperation.health.point").reaching(Reach.HEALTH);

  /** For the person's own copy, which is whole whoever makes it. */
  static final Action HEALTH_COPY = Action.read("cooperation.health.copy");

  /** As far as the copy was opened. */
  static Action healthCopy(Reach reach) {
    return HEALTH_COPY.reaching(reach);
  }

  private CooperationAction() {}
}
