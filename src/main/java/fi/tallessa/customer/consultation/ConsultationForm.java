package fi.tallessa.customer.consultation;

import fi.tallessa.association.Once;
import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Collection;
import java.util.Objects;

/**
 * What was tapped. There is no box for words.
 *
 * @param once drawn for each form, so that one sent twice counts once
 */
public record ConsultationForm(String service, String profession, String minutes, String once) {

  public ConsultationForm {
    service = Objects.requireNonNullElse(service, "");
    profession = Objects.requireNonNullElse(profession, "");
    minutes = Objects.requireNonNullElse(minutes, "");
    once = Objects.requireNonNullElse(once, "");
  }

  /** With what was tapped last, for one more like it; the only service is chosen already. */
  ConsultationForm next(Collection<ServiceId> mine) {
    var only = mine.size() == 1 ? mine.iterator().next().toString() : service;
    return new ConsultationForm(only, profession, minutes, Once.fresh());
  }

  /** Only in a service the visitor works in. */
  Result<Consultation> read(Collection<ServiceId> mine) {
    var where = Choice.made("service", ServiceId.parse(service).filter(mine::contains));
    var who = Choice.made("profession", Profession.of(profession));
    var took = Choice.made("minutes", Minutes.of(minutes));
    var problems = Problems.in(where, who, took);
    return problems.isEmpty()
        ? Result.fine(new Consultation(where.sure(), who.sure(), took.sure()))
        : Result.faulty(problems);
  }

  /** Where one more like it is a single tap: codes and nothing else. */
  String again() {
    return "/consultations?service=%s&profession=%s&minutes=%s"
        .formatted(service, profession, minutes);
  }
}
