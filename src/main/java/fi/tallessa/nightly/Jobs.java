package fi.tallessa.nightly;

import fi.tallessa.holdings.NightJob;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All that modules want done at night, in the order of their codes. */
@Component
class Jobs {

  private final List<NightJob> all;

  @Autowired
  Jobs(ObjectProvider<NightJob> all) {
    this(all.stream().toList());
  }

  Jobs(List<NightJob> all) {
    this.all = all.stream().sorted(Comparator.comparing(NightJob::code)).toList();
  }

  List<NightJob> all() {
    return all;
  }

  Optional<NightJob> byCode(String code) {
    return all.stream().filter(job -> job.code().equals(code)).findFirst();
  }
}
