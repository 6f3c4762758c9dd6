package fi.tallessa.customer.consented;

import fi.tallessa.customer.datum.StandsAgain;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Code;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.vault.Shape;

/** The two places of what rests on consents: each with a table, a seal and acts of its own. */
public enum Store {
  OTHER(
      FieldGroup.OTHER,
      "customer.other_information",
      Shape.of("customer.other", Consented.class),
      OtherAction.OPEN,
      OtherAction.OPEN,
      OtherAction.ADD,
      OtherAction.VERIFY,
      OtherAction.CHANGE,
      OtherAction.HISTORY,
      OtherAction.REMOVE),
  HEALTH(
      FieldGroup.HEALTH,
      "customer.health_entry",
      Shape.of("customer.health", Consented.class).apart(),
      HealthAction.OPEN,
      HealthAction.FORM,
      HealthAction.ADD,
      HealthAction.VERIFY,
      HealthAction.CHANGE,
      HealthAction.HISTORY,
      HealthAction.REMOVE);

  private final FieldGroup group;
  private final String table;
  private final Shape<Consented> shape;
  final Action open;
  final Action form;
  final Action add;
  final Action verify;
  final Action change;
  final Action history;
  final Action remove;

  Store(
      FieldGroup group,
      String table,
      Shape<Consented> shape,
      Action open,
      Action form,
      Action add,
      Action verify,
      Action change,
      Action history,
      Action remove) {
    this.group = group;
    this.table = table;
    this.shape = shape;
    this.open = open;
    this.form = form;
    this.add = add;
    this.verify = verify;
    this.change = change;
    this.history = history;
    this.remove = remove;
  }

  public FieldGroup group() {
    return group;
  }

  public boolean health() {
    return this == HEALTH;
  }

  String table() {
    return table;
  }

  /** In SQL, named {@code now}: each entry as it stands on {@code :today} (D13). */
  String now() {
    return StandsAgain.now(
        table,
        """
        kept.item_id, kept.consent_number, coalesce(back.was_named, kept.named) as named,
          case when back.id is null then kept.changed_at else back.at end as changed_at\
        """,
        OnConsent.onlyKept("kept"),
        "now");
  }

  Shape<Consented> shape() {
    return shape;
  }

  /** The kinds of data a consent has to name to let something be kept here. */
  String[] categories() {
    return HeldConsent.categories(group);
  }

  /**
   * The end of each statement that shows or changes what is kept here: its consent holds, and it
   * had not to be confirmed by then (D13).
   */
  String holds() {
    return " subject_id = :subject and coalesce(goes_on, 'infinity') > :today and"
        + OnConsent.holds(group);
  }

  /** What is there for the person's own copy: also what sleeps, or lies sealed. */
  String kept() {
    return " subject_id = :subject and coalesce(goes_on, 'infinity') > :today and"
        + OnConsent.there(group);
  }

  /** What has lost its consent for good. */
  String ended() {
    return OnConsent.ended(group);
  }

  /** What would lose it by a yes to another version. */
  String loses() {
    return OnConsent.loses(group);
  }

  /** Where it is on a customer's file. */
  public String address(Code code) {
    return "/customers/" + code.shown() + "/" + group.code();
  }
}
