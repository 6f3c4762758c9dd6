package fi.tallessa.association.agreement;

import fi.tallessa.association.due.Due;
import fi.tallessa.association.due.RunsOut;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An agreement is renewed before it ends, or what lies there is fetched home (S30). */
@Component
@Order(20)
class AgreementDue implements RunsOut {

  private final Agreements agreements;

  AgreementDue(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public Stream<Due> due(Visit manager) {
    return agreements.all().stream().flatMap(one -> due(one, manager.today()));
  }

  private static Stream<Due> due(Agreement one, LocalDate day) {
    var standing = one.standing(day);
    return switch (standing) {
      case OVER, AHEAD, HOLDS -> Stream.empty();
      case LACKS ->
          Stream.concat(
              Stream.of(due(one, standing)),
              AgreementStanding.endsSoon(one, day)
                  ? Stream.of(due(one, AgreementStanding.ENDS_SOON))
                  : Stream.empty());
      case ENDED, ENDS_SOON -> Stream.of(due(one, standing));
    };
  }

  private static Due due(Agreement one, AgreementStanding standing) {
    return new Due(
        one.task().key(), standing.key(), standing.words(one), one.path(), standing.tone());
  }
}
