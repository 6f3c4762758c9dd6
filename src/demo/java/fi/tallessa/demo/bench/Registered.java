package fi.tallessa.demo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * An invented customer, as noted while filling.
 *
 * @param registrar the number of the one who may open the file
 */
record Registered(String code, int registrar, String name, String phone) {

  static Registered read(String line) {
    var parts = line.split("\t");
    return new Registered(parts[0], Integer.parseInt(parts[1]), parts[2], parts[3]);
  }

  /** All of them, as they were noted. */
  static List<Registered> all(Home home) throws IOException {
    try (var lines = Files.lines(home.people())) {
      return lines.map(Registered::read).toList();
    }
  }

  String written() {
    return String.join("\t", code, String.valueOf(registrar), name, phone);
  }

  String page() {
    return "/customers/" + code;
  }
}
