package fi.tallessa.customer.relationship;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with a relationship. */
public final class RelationshipAction {
  /** Opens the form that corrects its days, or begins another. */
  public static final Action OPEN = Action.read("customer.relationship.open");

  public static final Action CORRECT = Action.change("customer.relationship.correct");

  /** The customer has come back. */
  public static final Action BEGIN = Action.change("customer.relationship.begin");

  /** Opens the form that ends it; a file that waits for a guardian can be ended too (S7, D4). */
  public static final Action ENDING =
      Action.read("customer.relationship.ending").reaching(Reach.SETTLING);

  public static final Action END =
      Action.change("customer.relationship.end").reaching(Reach.SETTLING);

  /** Prints the letter that tells somebody what follows from the end. */
  public static final Action LETTER = Action.read("customer.relationship.letter");

  /** A line manager decides that the file goes sooner than it might (D25). */
  public static final Action SOONER = Action.change("customer.relationship.sooner");

  private RelationshipAction() {}
}
