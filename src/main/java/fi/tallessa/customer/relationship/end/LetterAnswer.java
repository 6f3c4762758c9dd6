package fi.tallessa.customer.relationship.end;

/** What comes of asking for the closing letter. */
sealed interface LetterAnswer {

  /** The list again, with what cannot be read. */
  record Unreadable(EndPage page) implements LetterAnswer {}

  record Written(ClosingLetter letter) implements LetterAnswer {}
}
