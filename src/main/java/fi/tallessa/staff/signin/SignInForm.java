package fi.tallessa.staff.signin;

import fi.tallessa.web.Addresses;

/**
 * What was typed at the first step.
 *
 * @param code the one-time code, typed here already only by whoever was told to wait
 */
record SignInForm(String userName, String password, String code, String to) {

  SignInForm {
    userName = userName == null ? "" : userName;
    password = password == null ? "" : password;
    code = code == null ? "" : code;
    to = Addresses.ours(to == null ? "/" : to);
  }

  @Override
  public String toString() {
    return "SignInForm";
  }
}
