package fi.tallessa.casework.forguardian;

import fi.tallessa.association.Association;
import fi.tallessa.association.Processors;
import fi.tallessa.customer.print.GuardianEntries;
import fi.tallessa.customer.say.MayReadForChild;
import fi.tallessa.disclosure.DisclosureLine;
import fi.tallessa.disclosure.DisclosureLines;
import fi.tallessa.document.FileName;
import fi.tallessa.holdings.Permit;
import fi.tallessa.letter.Letter;
import fi.tallessa.letter.Voice;
import fi.tallessa.retention.Clock;
import fi.tallessa.retention.Due;
import fi.tallessa.retention.Dues;
import fi.tallessa.web.Languages;
import fi.tallessa.wording.HiddenPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the law has told a guardian beside what is kept of the child. */
@Component
class TellingWithIt {

  private final GuardianEntries entries;
  private final DisclosureLines disclosures;
  private final Processors processors;
  private final Dues dues;
  private final Association association;

  TellingWithIt(
      GuardianEntries entries,
      DisclosureLines disclosures,
      Processors processors,
      Dues dues,
      Association association) {
    this.entries = entries;
    this.disclosures = disclosures;
    this.processors = processors;
    this.dues = dues;
    this.association = association;
  }

  ToldWithIt of(Permit permit, MayReadForChild rule, HiddenPlaces others) {
    return new ToldWithIt(
        entries.of(permit, rule, others),
        told(permit, rule),
        processors.now(),
        dues.held(permit),
        goes(permit),
        end(permit));
  }

  /** To whom is a place as well, and not there while that is protected (K8). */
  private List<DisclosureLine> told(Permit permit, MayReadForChild rule) {
    return permit.masked()
        ? List.of()
        : disclosures.standing(permit).stream().filter(one -> one.guardianReads(rule)).toList();
  }

  /** Where no relationship ever began it is counted from contacts, which the child may keep. */
  private Optional<LocalDate> goes(Permit permit) {
    return dues.of(permit)
        .map(Due::clock)
        .filter(one -> one.kind() == Clock.Kind.ENDED)
        .map(Clock::goes);
  }

  private Letter end(Permit permit) {
    var code = permit.code().shown();
    return new Letter(
        association.controller(),
        Voice.ADULT,
        Languages.nearest(""),
        "casework.forguardian",
        List.of(),
        code,
        new FileName(code + "-file.pdf"));
  }
}
