package fi.tallessa.admission.rule;

import fi.tallessa.admission.Admission;
import fi.tallessa.admission.RefusalCounts;
import fi.tallessa.admission.RuleVersion;
import fi.tallessa.admission.Rules;
import fi.tallessa.admission.WayIn;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Setting the rule of admission, and seeing what it does. */
@Component
class RuleChanges {

  private static final Duration LATELY = Duration.ofDays(7);

  private final Admission admission;
  private final Rules rules;
  private final RefusalCounts refusals;
  private final WorkerNames names;

  RuleChanges(Admission admission, Rules rules, RefusalCounts refusals, WorkerNames names) {
    this.admission = admission;
    this.rules = rules;
    this.refusals = refusals;
    this.names = names;
  }

  RuleVersion now() {
    return rules.now();
  }

  RulePage page(RuleForm form, Problems problems, Visit visit) {
    return page(form, problems, Optional.empty(), visit);
  }

  RulePage page(RuleForm form, WayIn answer, Visit visit) {
    return page(form, Problems.none(), Optional.of(answer), visit);
  }

  private RulePage page(RuleForm form, Problems problems, Optional<WayIn> answer, Visit visit) {
    var said = rules.all();
    var who = names.names(said.stream().flatMap(one -> one.by().stream()).distinct().toList());
    var lately = refusals.since(visit.when().minus(LATELY));
    return new RulePage(said, who, lately, form, problems, answer);
  }

  /** Nobody shuts themselves out: whoever sets a rule comes in by it, from where they are now. */
  Result<RuleVersion> say(RuleVersion one, HttpServletRequest request) {
    var rule = one.rule().orElseThrow();
    var proxy = Admission.unheardBy(rule, request);
    if (proxy.isPresent()) {
      return Result.faulty("proxy", "admission.rule.yourself.proxy", proxy.get().shown());
    }
    var mine = Admission.wayBy(rule, request);
    if (!mine.admits()) {
      return Result.faulty("networks", "admission.rule.yourself." + code(mine));
    }
    if (!rules.say(one)) {
      return Result.faulty(Version.meanwhile());
    }
    admission.look();
    return Result.fine(one);
  }

  /** Whether they are outside of the networks or only past the VPN; a certificate is neither. */
  private static String code(WayIn mine) {
    return mine == WayIn.NOT_BY_VPN ? "not_by_vpn" : "elsewhere";
  }

  WayIn tried(RuleForm.Trial trial) {
    return Admission.wayBy(trial.rule(), trial.from());
  }
}
