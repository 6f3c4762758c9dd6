package fi.tallessa.staff.signin;

import fi.tallessa.web.Addresses;

/** What was typed at the first step. */
record SignInForm(String userName, String password, String to) {

  SignInForm {
    userName = userName == null ? "" : userName;
    password = password == null ? "" : password;
    to = Addresses.ours(to == null ? "/" : to);
  }

  @Override
  public String toString() {
    return "SignInForm";
  }
}
