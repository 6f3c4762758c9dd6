package fi.tallessa.hostile;

/** What a box takes, and so what becomes of something else in it. */
enum Kind {
  /** Any words: kept to the letter, or refused at the box with every letter still in it. */
  WORDS,
  /** {@link #WORDS} as long as a book, which come out of a word processor as they may. */
  NOTE,
  /** Words for this one answer, such as a search: shown again to the letter, or refused. */
  ASKED,
  /** A day, a number, an address: anything else is refused at the box and stays in it. */
  SHAPED,
  /** A {@link #SHAPED} box for a day. */
  DAY,
  /** One of a list: anything else is refused at the box. */
  CHOICE,
  /** A password or a one-time code: refused, and never shown again. */
  SECRET,
  /** What the page filled in itself, or what this answer has no use for: never kept. */
  UNSEEN
}
