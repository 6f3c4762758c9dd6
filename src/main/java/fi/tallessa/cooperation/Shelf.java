package fi.tallessa.cooperation;

import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.customer.consented.ServiceKind;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.vault.Shape;
import fi.tallessa.wording.Kind;

/**
 * Where a cooperation is kept: what tells of health lies apart, with a seal and acts of its own and
 * only while the explicit consent holds (S20, CJEU C-184/20); all else rests on an interest.
 */
enum Shelf {
  ORDINARY(
      FieldGroup.SERVICE_CONTACTS,
      Shape.of("cooperation.service", Cooperation.class),
      Shape.of("cooperation.point", 2, ContactPoint.class, ContactPoint.STEPS),
      CooperationAction.READ,
      CooperationAction.WRITE,
      CooperationAction.PROLONG,
      CooperationAction.END,
      CooperationAction.POINT),
  HEALTH(
      FieldGroup.HEALTH,
      Shape.of("cooperation.health", Cooperation.class).apart(),
      Shape.of("cooperation.health", 2, ContactPoint.class, ContactPoint.STEPS).apart(),
      CooperationAction.HEALTH_READ,
      CooperationAction.HEALTH_WRITE,
      CooperationAction.HEALTH_PROLONG,
      CooperationAction.HEALTH_END,
      CooperationAction.HEALTH_POINT);

  private static final String EXPLICIT =
      """
      exists (select from legalbasis.consent_event event
        join legalbasis.consent_version version
          on version.item_id = event.item_id and version.number = event.version
        where event.subject_id = {row}.subject_id and event.item_id = {row}.item_id
          and event.number = {row}.consent_number and version.ground = 'A9_2_A')
      """;

  final FieldGroup group;
  final Shape<Cooperation> cooperation;
  final Shape<ContactPoint> point;
  final Action read;
  final Action write;
  final Action prolong;
  final Action end;
  final Action points;

  Shelf(
      FieldGroup group,
      Shape<Cooperation> cooperation,
      Shape<ContactPoint> point,
      Action read,
      Action write,
      Action prolong,
      Action end,
      Action points) {
    this.group = group;
    this.cooperation = cooperation;
    this.point = point;
    this.read = read;
    this.write = write;
    this.prolong = prolong;
    this.end = end;
    this.points = points;
  }

  /** What may well stand in its words: of health, health. */
  Kind[] told() {
    return this == HEALTH ? new Kind[] {Kind.HEALTH} : new Kind[0];
  }

  /** Whether an act reads it: that of the file reads no health. */
  boolean opensTo(Permit permit) {
    return cooperation.opensTo(permit);
  }

  static Shelf of(ServiceKind kind) {
    return kind.health() ? HEALTH : ORDINARY;
  }

  /** In SQL: a row of the table {@code cooperation} is of this shelf and may be shown today. */
  String holds() {
    return " cooperation.field_group = '%s' and %s ".formatted(group, rests("cooperation"));
  }

  /** In SQL: the same for the person's own copy, also of what sleeps (GDPR Art. 15). */
  String kept() {
    return " cooperation.field_group = '%s' and %s "
        .formatted(
            group, this == HEALTH ? OnConsent.there(group, "cooperation") : rests("cooperation"));
  }

  /** In SQL: something may begin to rest on what a row says; health on what is explicit alone. */
  String mayRest(String row) {
    return this == HEALTH ? rests(row) + " and " + EXPLICIT.replace("{row}", row) : rests(row);
  }

  /** In SQL: what a row rests on holds on {@code :today}. */
  private String rests(String row) {
    return this == HEALTH ? OnConsent.holds(group, row) : GroupRests.of(group, row);
  }

  /** Where its list stands. */
  String address(Code code) {
    return "/customers/" + code.shown() + "/cooperation" + (this == HEALTH ? "/health" : "");
  }
}
