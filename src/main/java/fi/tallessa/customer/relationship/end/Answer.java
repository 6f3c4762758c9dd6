package fi.tallessa.customer.relationship.end;

/** What comes of a form that ends a relationship. */
sealed interface Answer {

  /** The form again, with what stands in the way. */
  record Unsaved(EndPage page) implements Answer {}

  /** It has ended, by this form or by the same one before. */
  record Done(String onwards) implements Answer {}
}
