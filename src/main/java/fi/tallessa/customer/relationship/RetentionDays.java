package fi.tallessa.customer.relationship;

/**
 * By when the files of former customers are erased, in SQL: the day {@link Retention} gives, as it
 * is kept beside each file, for lists that open none of them.
 */
public final class RetentionDays {

  /** So many days before it somebody sees to what electronic erasure does not reach (D4). */
  public static final int AHEAD = 60;

  /** A select of {@code subject_id} and {@code goes_on}: those alone none of whose lasts. */
  public static final String SELECT =
      "select subject_id, goes_on from customer.clock where kind = 'ENDED'";

  private RetentionDays() {}
}
