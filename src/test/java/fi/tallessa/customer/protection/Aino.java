package fi.tallessa.customer.protection;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.customer.OneFile;

/** A customer of fifteen who moved, and whose address is a canary that nobody may meet. */
record Aino(OneFile file) {

  static final String STREET = "Kanarialintukuja";
  static final String OLD_STREET = "Keltasirkunpolku";
  static final String TOWN = "Utsjoki";
  static final String SCHOOL = "Varpuslinnun koulu";
  static final String[] NEVER = {STREET, OLD_STREET, TOWN, SCHOOL};

  /** As typed by her worker, before anybody knew. */
  static Aino of(OneFile file) throws Exception {
    var aino = new Aino(file);
    aino.types("address", OLD_STREET + " 3 A 1, 99980 " + TOWN, 0);
    aino.types("address", STREET + " 7 B, 99980 " + TOWN, 1);
    aino.types("domicile", TOWN, 1);
    file.post(
            "/data/email",
            "value",
            "aino@example.fi",
            "source",
            "professional",
            "organisation",
            SCHOOL,
            "version",
            "0")
        .andExpect(status().isSeeOther());
    return aino;
  }

  void types(String field, String value, int version) throws Exception {
    file.post("/data/" + field, "value", value, "source", "mother", "version", "" + version)
        .andExpect(status().isSeeOther());
  }

  /** A worker writes down that the address is protected. */
  Aino protect() throws Exception {
    file.post("/protection", "evidence", "decision-seen", "version", "0")
        .andExpect(status().isSeeOther());
    return this;
  }
}
