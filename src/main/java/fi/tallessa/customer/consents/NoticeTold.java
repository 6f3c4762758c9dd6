package fi.tallessa.customer.consents;

import fi.tallessa.customer.informing.Informing;
import fi.tallessa.customer.informing.Informings;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which version of the privacy notice was told before a consent is asked: one that the register
 * knows, and unless the worker says another, the one they were told of last (GDPR Art. 7(1), 13).
 */
@Component
class NoticeTold {

  private final Notices notices;
  private final Informings informings;

  NoticeTold(Notices notices, Informings informings) {
    this.notices = notices;
    this.informings = informings;
  }

  /** Those in force by the day, the newest first. */
  List<NoticeVersion> by(LocalDate day) {
    return notices.all().stream().filter(one -> !one.from().isAfter(day)).toList();
  }

  /**
   * The number of the one told last to whoever will be asked, blank where nobody was told.
   *
   * @param ofGuardian whether guardians decide
   */
  String last(Permit permit, boolean ofGuardian) {
    return informings.of(permit).stream()
        .filter(told -> told.guardian() != null == ofGuardian)
        .findFirst()
        .map(Informing::notice)
        .map(String::valueOf)
        .orElse("");
  }
}
