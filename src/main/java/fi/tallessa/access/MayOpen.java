package fi.tallessa.access;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.Refusal;

/**
 * The rule of the door (S25): a designated worker; a line manager of one, with a reason; nobody by
 * rank alone; and for some hours a worker who has said why it is an emergency. When no relationship
 * lasts, no worker any more (D20). Whoever is neither learns nothing, not even that there is a file
 * (D28).
 */
final class MayOpen {

  /**
   * A student in practice does only what is marked as open to them, and so does whoever opened the
   * file in an emergency: they read it and write down what happened.
   */
  static Entry<Ground> decide(Standing standing, Action action) {
    return decide(standing, action.reach())
        .flatMap(
            ground ->
                ground.everyday() && !action.byInterns()
                    ? Entry.closed(Refusal.NOT_YOURS_TO_DO)
                    : Entry.open(ground));
  }

  static Entry<Ground> decide(Standing standing, Reach reach) {
    return switch (reach) {
      case FILE -> file(standing);
      case UNMASKED -> unmasked(standing);
      case HEALTH -> health(standing);
      case REMAINS -> remains(standing);
      case SETTLING -> settling(standing);
      case TAKING_BACK -> takingBack(standing);
      case OVERSIGHT -> oversight(standing);
      case LOOKS -> looks(standing);
      case REASON -> reason(standing);
      case REQUEST -> request(standing);
      // Never by knocking at a file: a draft and whoever leaves have doors of their own, and nobody
      // may see nothing.
      case DRAFT, LEAVING, NOTHING -> Entry.closed(Refusal.NOT_THERE);
    };
  }

  /** A possible child under 13 whose guardian does not know: closed to everybody (S7). */
  private static Entry<Ground> file(Standing standing) {
    return working(standing)
        .flatMap(
            ground ->
                standing.closed() ? Entry.closed(Refusal.GUARDIAN_FIRST) : Entry.open(ground));
  }

  /** In an emergency nothing is settled, so that door alone opens no more than the file. */
  private static Entry<Ground> working(Standing standing) {
    var own = settling(standing);
    if (own instanceof Entry.Open || !standing.emergency()) {
      return own;
    }
    return standing.frozen() ? Entry.closed(Refusal.FROZEN) : Entry.open(Ground.EMERGENCY);
  }

  /**
   * Separately authorised (S20, GDPR Art. 9): whoever designates gives it or not, and nobody gives
   * it to themselves; so a line manager who opens the file with a reason has not got it.
   */
  private static Entry<Ground> health(Standing standing) {
    return file(standing)
        .flatMap(
            ground ->
                standing.health() && ground != Ground.EMERGENCY
                    ? Entry.open(ground)
                    : Entry.closed(Refusal.HEALTH_APART));
  }

  /**
   * Where somebody lives whose address is protected (K12): for whoever may open the file, has said
   * why and has shown a second factor, for some minutes. Never for a student, nor in an emergency.
   */
  private static Entry<Ground> unmasked(Standing standing) {
    return file(standing)
        .flatMap(
            ground ->
                standing.unmasked() && !ground.everyday()
                    ? Entry.open(ground)
                    : Entry.closed(Refusal.NOT_YOURS_TO_DO));
  }

  private static Entry<Ground> settling(Standing standing) {
    if (!standing.designated() && !standing.answers()) {
      return Entry.closed(Refusal.NOT_THERE);
    }
    if (standing.frozen()) {
      return Entry.closed(Refusal.FROZEN);
    }
    if (standing.designated()) {
      return Entry.open(standing.own());
    }
    return standing.gaveReason()
        ? Entry.open(Ground.LEADS_WITH_REASON)
        : Entry.closed(Refusal.NEEDS_REASON);
  }

  /**
   * A consent ends when somebody says so, also while its file may only be kept or waits for a
   * guardian (GDPR Art. 7(3)). No reason can be given for a frozen file: there, this is the reason.
   */
  private static Entry<Ground> takingBack(Standing standing) {
    if (!standing.frozen()) {
      return settling(standing);
    }
    if (standing.designated()) {
      return Entry.open(standing.own());
    }
    return standing.answers() ? Entry.open(answering(standing)) : Entry.closed(Refusal.NOT_THERE);
  }

  private static Ground answering(Standing standing) {
    return standing.leads() ? Ground.LEADS : Ground.UNATTENDED;
  }

  private static Entry<Ground> remains(Standing standing) {
    return standing.designated() ? Entry.open(standing.own()) : file(standing);
  }

  /**
   * A manager's duty, also while the file itself is frozen. A file no line manager answers for
   * falls to every line manager, also to one who leads nobody any more, or nobody could ever be
   * designated to it again.
   */
  private static Entry<Ground> oversight(Standing standing) {
    if (standing.leads()) {
      return Entry.open(Ground.LEADS);
    }
    if (standing.unattended()) {
      return Entry.open(Ground.UNATTENDED);
    }
    return Entry.closed(standing.designated() ? Refusal.NOT_YOURS_TO_DO : Refusal.NOT_THERE);
  }

  private static Entry<Ground> looks(Standing standing) {
    return standing.leads() || standing.unattended() ? oversight(standing) : file(standing);
  }

  /**
   * A month runs whatever else is closed (GDPR Art. 12(3)); and whoever advises, or is the second
   * of two, opens what was asked and nothing of the file.
   */
  private static Entry<Ground> request(Standing standing) {
    if (standing.designated()) {
      return Entry.open(standing.own());
    }
    if (standing.leads() || standing.unattended()) {
      return Entry.open(answering(standing));
    }
    return standing.asked() ? Entry.open(Ground.ANSWERS) : Entry.closed(Refusal.NOT_THERE);
  }

  private static Entry<Ground> reason(Standing standing) {
    if (!standing.answers()) {
      return Entry.closed(standing.designated() ? Refusal.NOT_YOURS_TO_DO : Refusal.NOT_THERE);
    }
    return standing.frozen() ? Entry.closed(Refusal.FROZEN) : Entry.open(answering(standing));
  }

  private MayOpen() {}
}
