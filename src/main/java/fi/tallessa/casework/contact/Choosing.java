package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.kernel.Visit;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose contact it is, for whoever begins anywhere: one's own customers, by first name. */
@Service
@Transactional
class Choosing {

  private static final int MOST = 100;

  private final Access access;
  private final Data data;

  Choosing(Access access, Data data) {
    this.access = access;
    this.data = data;
  }

  /** One line in the log for each, three statements for all. */
  ChoosingPage page(Visit visit) {
    var all = access.openable(visit);
    var some = all.stream().limit(MOST).toList();
    var permits = access.enterEach(ContactAction.CHOOSE, some, visit);
    var names = data.firstNames(permits);
    return new ChoosingPage(
        permits.stream()
            .map(one -> new ChoosingPage.Row(one.code(), names.get(one.subject())))
            .sorted(
                Comparator.comparing(ChoosingPage.Row::name, Collator.getInstance(Locale.of("fi"))))
            .toList(),
        all.size() > MOST);
  }
}
