package fi.tallessa.customer.datum;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * On which day somebody whom it is about said last that something is right which grows old: people
 * move and change their number, and nobody tells us (GDPR Art. 5(1)(d), S41). A name, a birth date
 * and a gender do not.
 */
public record Confirmed(Field field, int version, LocalDate on) {

  private static final Set<Field> GROWS_OLD =
      EnumSet.of(
          Field.DOMICILE,
          Field.PHONE,
          Field.EMAIL,
          Field.ADDRESS,
          Field.CONTACT_ADDRESS,
          Field.SAFE_WAY);

  /**
   * In SQL: whether what was confirmed on a day is to be asked about again: from the day after the
   * time that is set. Asks for {@code :today}.
   *
   * @param day a column
   */
  public static String longAgo(String day) {
    return """
        (({day} + (select case unit when 'DAYS' then make_interval(days => number)
            else make_interval(months => number) end
          from association.deadline where deadline = 'stale' and valid_from <= :today
          order by version desc limit 1))::date < :today)
        """
        .replace("{day}", day);
  }

  /**
   * Of each field that grows old, the newest version, where it says something and somebody has said
   * that it is right; what nobody has confirmed is asked about anyhow (D13).
   *
   * @param everything every version of every field, the newest first within its field
   */
  public static List<Confirmed> in(List<Kept> everything) {
    var met = new HashSet<Field>();
    return everything.stream()
        .filter(kept -> met.add(kept.field()))
        .filter(kept -> GROWS_OLD.contains(kept.field()))
        .filter(kept -> kept.datum().known() && kept.datum().verified() != null)
        .map(kept -> new Confirmed(kept.field(), kept.version(), kept.datum().verified().on()))
        .toList();
  }
}
