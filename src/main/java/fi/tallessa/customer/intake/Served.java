package fi.tallessa.customer.intake;

/**
 * Who is in the service already, as when a line manager took them back there: they wait for nothing
 * any more, whatever their row says.
 */
final class Served {

  /** Of a row of intakes, by the name the statement gives it. */
  static String holds(String row) {
    return """
        exists (select from customer.relationship served
          where served.subject_id = {row}.subject_id and served.service_id = {row}.service_id
            and not exists (select from customer.relationship_end ended
              where ended.subject_id = served.subject_id and ended.id = served.id))
        """
        .replace("{row}", row);
  }

  private Served() {}
}
