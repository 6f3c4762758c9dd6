package fi.tallessa.demo.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One of the workers who registered the bench's customers; invented, and no secret. */
record Registrar(int number) {

  /** Enough that each signs in seldom: a one-time code is taken once in 30 seconds. */
  static final int MANY = 60;

  static final String PASSWORD = "yhdeksän hidasta hirveä hangella";

  static List<Registrar> all() {
    return IntStream.range(0, MANY).mapToObj(Registrar::new).toList();
  }

  String fullName() {
    return "Rekisteröijä " + (number + 1);
  }

  String userName() {
    return "rekisteroija." + (number + 1);
  }

  byte[] seed() {
    var seed = new byte[20];
    new Random(number + 1000L).nextBytes(seed);
    return seed;
  }
}
