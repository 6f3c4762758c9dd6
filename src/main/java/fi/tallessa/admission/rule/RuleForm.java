package fi.tallessa.admission.rule;

import fi.tallessa.admission.IpAddress;
import fi.tallessa.admission.Network;
import fi.tallessa.admission.Proxy;
import fi.tallessa.admission.Rule;
import fi.tallessa.admission.RuleVersion;
import fi.tallessa.admission.VpnHeader;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rule as typed.
 *
 * @param networks one on a line
 * @param pools one on a line
 * @param tried an address to try it out with, which is no part of the rule
 * @param version what was so when the form was filled
 */
public record RuleForm(
    String networks,
    String pools,
    String proxy,
    String header,
    String phone,
    String why,
    String tried,
    String version) {

  private static final int LONGEST = 200;
  private static final int MANY_LINES = 4_000;

  public RuleForm {
    networks = Objects.requireNonNullElse(networks, "");
    pools = Objects.requireNonNullElse(pools, "");
    proxy = Objects.requireNonNullElse(proxy, "");
    header = Objects.requireNonNullElse(header, "");
    phone = Objects.requireNonNullElse(phone, "");
    why = Objects.requireNonNullElse(why, "");
    tried = Objects.requireNonNullElse(tried, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static RuleForm of(RuleVersion now) {
    var rule = now.rule();
    var proxy = rule.flatMap(Rule::proxy);
    return new RuleForm(
        rule.map(one -> lines(one.networks())).orElse(""),
        rule.map(one -> lines(one.pools())).orElse(""),
        proxy.map(one -> one.at().shown()).orElse(""),
        proxy.flatMap(Proxy::header).map(VpnHeader::shown).orElse(""),
        now.phone().map(PhoneNumber::shown).orElse(""),
        "",
        "",
        "" + now.number());
  }

  private static String lines(List<Network> networks) {
    return networks.stream().map(Network::shown).collect(Collectors.joining("\n"));
  }

  /** The same words, as a change of what is so now. */
  RuleForm over(RuleVersion now) {
    return new RuleForm(networks, pools, proxy, header, phone, why, tried, "" + now.number());
  }

  Result<RuleVersion> read(Visit visit) {
    var rule = rule();
    var called =
        PhoneNumber.parse("phone", phone)
            .flatMap(number -> Result.needed(number, "phone", "web.field.required"));
    var because =
        Words.line("why", why, LONGEST)
            .flatMap(words -> Result.needed(words.map(Words::value), "why", "web.field.required"));
    var problems = Problems.in(rule, called, because);
    return problems.isEmpty()
        ? Result.fine(
            new RuleVersion(
                Version.of(version) + 1,
                Optional.of(rule.sure()),
                Optional.of(called.sure()),
                Optional.of(because.sure()),
                Optional.of(visit.who()),
                visit.when()))
        : Result.faulty(problems);
  }

  /** The rule alone, and an address to try it out with. */
  Result<Trial> trial() {
    var from =
        line("tried", tried)
            .flatMap(
                typed ->
                    Result.needed(
                        typed.flatMap(IpAddress::of),
                        "tried",
                        "admission.rule.address.unreadable"));
    return rule().with(from, Trial::new);
  }

  record Trial(Rule rule, IpAddress from) {}

  private Result<Rule> rule() {
    var allowed = many("networks", networks);
    var handedOut = many("pools", pools);
    var named = named();
    var problems = Problems.in(allowed, handedOut, named);
    return problems.isEmpty()
        ? within(new Rule(allowed.sure(), handedOut.sure(), named.sure()))
        : Result.faulty(problems);
  }

  /** A pool outside of the networks would let nobody in, and look as if it did. */
  private static Result<Rule> within(Rule rule) {
    for (int at = 0; at < rule.pools().size(); at++) {
      var pool = rule.pools().get(at);
      if (rule.networks().stream().noneMatch(pool::within)) {
        return Result.faulty("pools", "admission.rule.pool.outside", at + 1);
      }
    }
    return Result.fine(rule);
  }

  private Result<List<Network>> many(String field, String typed) {
    return Words.text(field, typed, MANY_LINES)
        .flatMap(words -> networks(field, words.map(Words::value).orElse("")));
  }

  private static Result<List<Network>> networks(String field, String text) {
    var found = new ArrayList<Network>();
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (int at = 0; at < lines.size(); at++) {
      var one = Network.of(lines.get(at));
      if (one.isEmpty()) {
        return Result.faulty(field, "admission.rule.network.unreadable", at + 1);
      }
      found.add(one.get());
    }
    return Result.fine(List.copyOf(found));
  }

  private Result<Optional<Proxy>> named() {
    var at =
        line("proxy", proxy)
            .flatMap(
                typed -> read(typed, IpAddress::of, "proxy", "admission.rule.address.unreadable"));
    var said =
        line("header", header)
            .flatMap(
                typed -> read(typed, VpnHeader::of, "header", "admission.rule.header.unreadable"));
    return at.with(said, Named::new).flatMap(Named::proxy);
  }

  private record Named(Optional<IpAddress> at, Optional<VpnHeader> header) {
    /** A header anybody may send is worth nothing without the one who is believed. */
    Result<Optional<Proxy>> proxy() {
      return header.isPresent() && at.isEmpty()
          ? Result.faulty("proxy", "admission.rule.proxy.missing")
          : Result.fine(at.map(one -> new Proxy(one, header)));
    }
  }

  private static Result<Optional<String>> line(String field, String typed) {
    return Words.line(field, typed, LONGEST).map(words -> words.map(Words::value));
  }

  /** Blank stays blank; anything else has to be one. */
  private static <T> Result<Optional<T>> read(
      Optional<String> typed, Reading<T> reading, String field, String key) {
    return typed.isEmpty()
        ? Result.fine(Optional.empty())
        : Result.needed(typed.flatMap(reading::of), field, key).map(Optional::of);
  }

  @FunctionalInterface
  private interface Reading<T> {
    Optional<T> of(String typed);
  }

  @Override
  public String toString() {
    return "RuleForm";
  }
}
