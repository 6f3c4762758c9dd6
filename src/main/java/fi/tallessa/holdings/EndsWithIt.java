package fi.tallessa.holdings;

/**
 * What can end in the same act as somebody's last relationship, as meetings that were agreed: it is
 * offered as a tick to whoever ends it, and nothing ends without the tick.
 */
public interface EndsWithIt {

  /** As in the form. */
  String code();

  /** The message key of its words, with how much it is as {@code {0}}. */
  String key();

  /** How much would end. */
  int count(Permit permit);

  /** Part of the transaction that ends the relationship. */
  void end(Permit permit);
}
