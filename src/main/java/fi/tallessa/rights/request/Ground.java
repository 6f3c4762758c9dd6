package fi.tallessa.rights.request;

import static fi.tallessa.rights.request.Kind.ACCESS;
import static fi.tallessa.rights.request.Kind.ERASURE;
import static fi.tallessa.rights.request.Kind.LOG_REPORT;
import static fi.tallessa.rights.request.Kind.OBJECTION;
import static fi.tallessa.rights.request.Kind.PORTABILITY;
import static fi.tallessa.rights.request.Kind.RECTIFICATION;
import static fi.tallessa.rights.request.Kind.RESTRICTION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * On what alone somebody gets less than they asked for (S45, S50): closed lists, one a right, and
 * no "other". What only leads elsewhere is no refusal.
 */
public enum Ground {
  /** R1, O4: clearly unfounded or excessive; we have to show it (Art. 12(5)(b)). */
  UNFOUNDED(Leads.TO_NOTHING, EnumSet.complementOf(EnumSet.of(ERASURE))),
  /** R2: asked, and still not known who it is (Art. 12(2), 12(6)). */
  NO_IDENTITY(Leads.TO_NOTHING, EnumSet.complementOf(EnumSet.of(ERASURE, OBJECTION))),
  /** R3: security, defence, public order, crime (Data Protection Act 1050/2018, s. 34). */
  SECURITY(Leads.TO_NOTHING, EnumSet.of(ACCESS, LOG_REPORT)),
  /** R4: serious danger to somebody's health, care or rights (the same). */
  DANGER(Leads.TO_NOTHING, EnumSet.of(ACCESS, LOG_REPORT)),
  /** R5: needed to supervise or inspect for an important economic interest (the same). */
  SUPERVISION(Leads.TO_NOTHING, EnumSet.of(ACCESS, LOG_REPORT)),
  /** R6: the copy would harm somebody else; the rest of it is given (Art. 15(4), 20(4)). */
  OTHERS_RIGHTS(Leads.TO_A_PART, EnumSet.of(ACCESS, LOG_REPORT, PORTABILITY)),
  /** O1: compelling grounds, weighed for this person alone (Art. 21(1)). */
  COMPELLING(Leads.TO_NOTHING, EnumSet.of(OBJECTION)),
  /** O2, E5: to make, pursue or defend a claim (Art. 21(1), 17(3)(e)). */
  LEGAL_CLAIMS(Leads.TO_NOTHING, EnumSet.of(OBJECTION, ERASURE)),
  /** O3: statistics for a task in the public interest (Art. 21(6), Act 1050/2018 s. 31). */
  PUBLIC_TASK(Leads.TO_NOTHING, EnumSet.of(OBJECTION)),
  /** E1: freedom of expression (Art. 17(3)(a)). */
  EXPRESSION(Leads.TO_NOTHING, EnumSet.of(ERASURE)),
  /** E2: a law has us keep it (Art. 17(3)(b)). */
  LAW(Leads.TO_NOTHING, EnumSet.of(ERASURE)),
  /** E3: public health (Art. 17(3)(c)). */
  PUBLIC_HEALTH(Leads.TO_NOTHING, EnumSet.of(ERASURE)),
  /** E4: archives, research or statistics that erasing would break (Art. 17(3)(d)). */
  ARCHIVE(Leads.TO_NOTHING, EnumSet.of(ERASURE)),
  /** The basis is a consent: it is taken back, as easily as it was given (Art. 7(3)). */
  ON_CONSENT(Leads.ELSEWHERE, EnumSet.of(OBJECTION)),
  /** The basis is a law, a contract or somebody's life: there is no objecting to it. */
  OTHER_BASIS(Leads.ELSEWHERE, EnumSet.of(OBJECTION)),
  /** Nothing of it leads to a person any more. */
  ANONYMOUS(Leads.ELSEWHERE, EnumSet.of(OBJECTION)),
  /** It is right as it stands; what the person says of it stands beside it. */
  ACCURATE(Leads.ELSEWHERE, EnumSet.of(RECTIFICATION)),
  /** No ground of Art. 17(1): it is lawful, and needed for what it was told for. */
  STILL_NEEDED(Leads.ELSEWHERE, EnumSet.of(ERASURE)),
  /** No ground of Art. 18(1). */
  NOTHING_TO_RESTRICT(Leads.ELSEWHERE, EnumSet.of(RESTRICTION)),
  /** Nothing of it was provided by them on a consent (Art. 20(1)): access gives it instead. */
  NOT_PROVIDED(Leads.ELSEWHERE, EnumSet.of(PORTABILITY)),
  /** Whoever asks has no right to this customer's data. */
  NO_STANDING(Leads.ELSEWHERE, EnumSet.allOf(Kind.class));

  private enum Leads {
    /** A refusal, of all or of some. */
    TO_NOTHING,
    /** A refusal of some of it, never of all. */
    TO_A_PART,
    /** No refusal: another way, or an explanation. */
    ELSEWHERE
  }

  private final Leads leads;
  private final Set<Kind> kinds;

  Ground(Leads leads, Set<Kind> kinds) {
    this.leads = leads;
    this.kinds = kinds;
  }

  /** All there are for a right. */
  static List<Ground> of(Kind kind) {
    return Arrays.stream(values()).filter(one -> one.kinds.contains(kind)).toList();
  }

  /** Those there are for a right and an outcome. */
  static List<Ground> of(Kind kind, Outcome outcome) {
    return of(kind).stream().filter(one -> one.carries(outcome)).toList();
  }

  private boolean carries(Outcome outcome) {
    return switch (outcome) {
      case REFUSED -> leads == Leads.TO_NOTHING;
      case PARTLY -> leads != Leads.ELSEWHERE && this != NO_IDENTITY;
      case NOT_APPLICABLE -> leads == Leads.ELSEWHERE;
      case ACCEPTED, TAKEN_BACK -> false;
    };
  }

  static Optional<Ground> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is said here of a law and was not read in it: shown with "check with your data-protection
   * contact" until the association has.
   */
  public boolean asksAdvice() {
    return switch (this) {
      case SECURITY, DANGER, SUPERVISION, COMPELLING, LEGAL_CLAIMS, PUBLIC_TASK -> true;
      default -> false;
    };
  }

  /** Whether to tell it may do the very harm it prevents (Data Protection Act 1050/2018, s. 34). */
  boolean mayBeSilent() {
    return this == SECURITY || this == DANGER || this == SUPERVISION;
  }

  /** The message key of the law it is in. */
  public String source() {
    return "rights.source." + code();
  }

  public String label() {
    return "rights.ground." + code();
  }
}
