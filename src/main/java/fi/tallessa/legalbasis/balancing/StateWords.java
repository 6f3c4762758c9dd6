package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.Problem;
import fi.tallessa.web.Tone;
import java.time.LocalDate;

/**
 * The state of a service in words: green while it carries, amber in the days of grace, red after.
 */
public final class StateWords {

  static Tone tone(BalancingState state) {
    return switch (state) {
      case BalancingState.InForce in -> Tone.OK;
      case BalancingState.Overdue overdue -> Tone.CARE;
      default -> Tone.BLOCK;
    };
  }

  /** The key of at most two words. */
  static String chip(BalancingState state) {
    return switch (state) {
      case BalancingState.InForce in -> "legalbasis.balancing.state.in_force";
      case BalancingState.Overdue overdue -> "legalbasis.balancing.state.overdue";
      case BalancingState.Lapsed lapsed -> "legalbasis.balancing.state.lapsed";
      case BalancingState.Rejected rejected -> "legalbasis.balancing.state.rejected";
      case BalancingState.Unapproved unapproved -> "legalbasis.balancing.state.unapproved";
      case BalancingState.Missing missing -> "legalbasis.balancing.state.missing";
    };
  }

  /**
   * How long it holds, or what is missing and who mends it: the key of a sentence with its
   * arguments, about the field {@code service}.
   */
  public static Problem sentence(BalancingState state) {
    return switch (state) {
      case BalancingState.InForce(var version, var until) ->
          Problem.of("service", "legalbasis.balancing.in_force", version, until);
      case BalancingState.Overdue(var version, var until, var opens) ->
          overdue(version, until, opens);
      case BalancingState.Missing() -> Problem.of("service", "legalbasis.law.missing");
      case BalancingState.Unapproved(var version) ->
          Problem.of("service", "legalbasis.law.unapproved", version);
      case BalancingState.Rejected(var version) ->
          Problem.of("service", "legalbasis.law.rejected", version);
      case BalancingState.Lapsed(var version, var until, var opens) ->
          Problem.of("service", "legalbasis.law.lapsed", version, opens);
    };
  }

  public static Problem overdue(int version, LocalDate validUntil, LocalDate opensUntil) {
    return Problem.of("service", "legalbasis.overdue", version, validUntil, opensUntil);
  }

  private StateWords() {}
}
