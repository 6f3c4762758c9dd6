package fi.tallessa.admission.rule;

import fi.tallessa.admission.Network;
import fi.tallessa.admission.Proxy;
import fi.tallessa.admission.RefusalCounts;
import fi.tallessa.admission.Rule;
import fi.tallessa.admission.RuleVersion;
import fi.tallessa.admission.WayIn;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * @param said what the rule has been so far, the newest first
 * @param refused how many were turned away lately
 * @param answer what somebody would meet at the address that was tried
 */
public record RulePage(
    List<RuleVersion> said,
    Map<WorkerId, String> names,
    List<RefusalCounts.Count> refused,
    RuleForm form,
    Problems problems,
    Optional<WayIn> answer) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  public Optional<RuleVersion> now() {
    return said.stream().findFirst();
  }

  public boolean open() {
    return now().flatMap(RuleVersion::rule).isEmpty();
  }

  public String who(RuleVersion one) {
    return one.by().map(by -> names.getOrDefault(by, "")).orElse("");
  }

  /** What a version said, but for the value of the header, which may be a word of the proxy. */
  public String said(RuleVersion one, Ui ui) {
    return one.rule().map(rule -> said(rule, ui)).orElseGet(() -> ui.t("admission.rule.said.any"));
  }

  private static String said(Rule rule, Ui ui) {
    var networks =
        ui.t("admission.rule.said.networks", joined(rule.networks()), joined(rule.pools()));
    return rule.proxy().map(proxy -> networks + " " + said(proxy, ui)).orElse(networks);
  }

  private static String said(Proxy proxy, Ui ui) {
    var at = ui.t("admission.rule.said.proxy", proxy.at().shown());
    return proxy
        .header()
        .map(header -> at + " " + ui.t("admission.rule.said.header", header.name()))
        .orElse(at);
  }

  private static String joined(List<Network> networks) {
    return networks.isEmpty()
        ? "–"
        : networks.stream().map(Network::shown).collect(Collectors.joining(", "));
  }

  /** The key of what the trial has shown. */
  public Optional<String> tried() {
    return answer.map(way -> "admission.rule.tried." + way.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return "RulePage";
  }
}
