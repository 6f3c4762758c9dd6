package fi.tallessa.web;

import fi.tallessa.kernel.Result;

/**
 * What somebody meant by sending a form: to have it done, or to go on with it in another language.
 * A handler takes it as an argument; then its form, when it comes back, can be read in another
 * language with everything typed still in it.
 */
public enum Sending {
  TO_BE_DONE,
  TO_BE_READ;

  /** The name of the button; its value is the language. Never in an address. */
  static final String BUTTON = "lang";

  /**
   * What was typed, where it is to be done. A form sent for another language never is: it comes
   * back the way one with problems does, with nothing to say but that nothing was saved.
   */
  public <T> Result<T> act(Result<T> checked) {
    return this == TO_BE_READ && checked.isFine()
        ? Result.faulty("form", "web.language.changed")
        : checked;
  }
}
