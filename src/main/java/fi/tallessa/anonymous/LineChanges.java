package fi.tallessa.anonymous;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Line managers say in which services anonymous contacts are counted, and for which grant. */
@Component
@Transactional
class LineChanges {

  private final Lines lines;
  private final Services services;
  private final Grants grants;

  LineChanges(Lines lines, Services services, Grants grants) {
    this.lines = lines;
    this.services = services;
    this.grants = grants;
  }

  LinesPage page(LineForm form, Problems problems, LocalDate today) {
    return new LinesPage(lines.open(today), services.running(today), paying(today), form, problems);
  }

  Result<LineForm.Read> open(LineForm form, Sending sending, LocalDate today) {
    var read = sending.act(form.read(services.running(today), paying(today)));
    if (read.isFine()) {
      lines.open(read.sure().service(), read.sure().grant(), today);
    }
    return read;
  }

  Entry<String> end(String id, LocalDate today) {
    return Entry.there(WholeUuid.drawn(id))
        .map(
            line -> {
              lines.end(line, today);
              return "/setup/lines";
            });
  }

  private List<Grant> paying(LocalDate today) {
    return grants.all().stream().filter(one -> one.days().contains(today)).toList();
  }
}
