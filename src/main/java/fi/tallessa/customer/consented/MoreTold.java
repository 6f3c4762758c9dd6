package fi.tallessa.customer.consented;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** On which days a professional told what a module above keeps of somebody (GDPR Art. 14). */
@NamedInterface("services")
public interface MoreTold {

  /**
   * A select of {@code subject_id} and {@code got_on}, of whom {@code :subjects} names; it may ask
   * for {@code :today}.
   */
  String select();

  static String all(List<MoreTold> some) {
    return some.stream().map(one -> " union " + one.select()).collect(Collectors.joining());
  }
}
