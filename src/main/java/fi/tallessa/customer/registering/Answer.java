package fi.tallessa.customer.registering;

import fi.tallessa.kernel.Code;

/** What came of sending the form. */
public sealed interface Answer {

  /** The file is open, also when the same form was sent before. */
  record Opened(Code code) implements Answer {}

  /** A draft waits for the guardian to be told (D5). */
  record Waits() implements Answer {}

  /** Telling a guardian could endanger the child; nothing was kept (D17). */
  record Protect() implements Answer {}

  /** Something is not right yet; everything typed comes back. */
  record Unsaved(NewCustomerPage page) implements Answer {}
}
