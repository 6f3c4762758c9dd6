package fi.tallessa.demo.bench;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Something a worker does, as often as it is asked for.
 *
 * @param warmUps how many rounds of it are done beforehand, until Java has compiled its code
 * @param times how often it is measured
 * @param status what each must be answered with
 * @param clicks so many of them, made ready; every call makes new ones
 */
record Act(String name, int warmUps, int times, int status, IntFunction<List<Click>> clicks) {

  private static final int MANY = 400;

  /** Hashing a password is slow on purpose, and there are only so many registrars. */
  private static final int FEW = 30;

  static List<Act> all(Customers customers, SigningIn door) {
    return List.of(
        new Act("open a customer's page", 3, MANY, 200, customers::pages),
        new Act("find by three letters of a name", 3, MANY, 200, customers::byName),
        new Act("find by code", 3, MANY, 200, customers::byCode),
        new Act("find by phone", 3, MANY, 200, customers::byPhone),
        new Act(
            "save a changed field",
            3,
            Math.min(MANY, customers.differentEdits()),
            303,
            customers::edits),
        new Act("sign in: the password", 1, FEW, 303, door::passwords),
        new Act("sign in: the code", 1, FEW, 303, door::codes));
  }
}
