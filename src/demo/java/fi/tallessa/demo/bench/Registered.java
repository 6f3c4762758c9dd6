package fi.tallessa.demo.bench;

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

  String written() {
    return String.join("\t", code, String.valueOf(registrar), name, phone);
  }

  String page() {
    return "/customers/" + code;
  }
}
