package fi.tallessa.staff.link;

/**
 * What was asked for without anybody else agreeing is over once its owner signs in: they have lost
 * nothing (D11).
 */
public final class LostStill {

  /** A condition on a row of {@code staff.link}. */
  public static final String SQL =
      """
      (link.alone_from is null or link.confirmed_by is not null
        or not exists (select from staff.sign_in_event
          where sign_in_event.worker_id = link.worker_id and sign_in_event.at > link.made_at
            and outcome in ('CODE_RIGHT', 'RECOVERY_RIGHT', 'AUTHENTICATOR_CHANGED')))
      """;

  private LostStill() {}
}
