package fi.tallessa.staff.password;

/** A new password, with what proves that its owner asks for it (ASVS 7.5.1). */
record PasswordForm(String current, String fresh, String code) {

  PasswordForm {
    current = current == null ? "" : current;
    fresh = fresh == null ? "" : fresh;
    code = code == null ? "" : code;
  }

  @Override
  public String toString() {
    return "PasswordForm";
  }
}
