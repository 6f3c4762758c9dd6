package fi.tallessa.legalbasis.balancing;

import fi.tallessa.Owner;
import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Visit;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/** A draft whose author has left, for tests that look at pages. */
public final class LeftBehind {

  public static void draft(BeanFactory beans, ServiceId service, Visit author) {
    var typed = Map.of("children", "Lapset luottavat meihin.", "scope", "Vain tämä palvelu.");
    beans.getBean(BalancingDrafts.class).save(service, 0, typed, author);
    beans
        .getBean(Owner.class)
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(author.today().minusDays(1), author.who().value())
        .update();
  }

  private LeftBehind() {}
}
