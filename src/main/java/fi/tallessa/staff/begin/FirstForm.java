package fi.tallessa.staff.begin;

import java.util.Objects;

/** Who is to be the first manager, and their password, which is never shown again. */
public record FirstForm(String name, String userName, String phone, String password) {

  static final FirstForm EMPTY = new FirstForm("", "", "", "");

  public FirstForm {
    name = Objects.requireNonNullElse(name, "");
    userName = Objects.requireNonNullElse(userName, "");
    phone = Objects.requireNonNullElse(phone, "");
    password = Objects.requireNonNullElse(password, "");
  }

  @Override
  public String toString() {
    return "FirstForm";
  }
}
